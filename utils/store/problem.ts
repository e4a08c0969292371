import { failure } from '../platform/result.ts';

/** What the browser says when the disk, or its share of it, is full. */
export function isQuota(error: unknown): error is DOMException {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

const unavailable = [
  'InvalidStateError',
  'AbortError',
  'UnknownError',
  'VersionError',
  'SecurityError',
  'NotFoundError',
];

/** The problem that an error of the database stands for; null for any other error, which is a bug. */
export function problemOf(error: unknown) {
  if (isQuota(error)) return failure('full');
  if (error instanceof DOMException && unavailable.includes(error.name)) return failure('unavailable', error.name);
  return null;
}
