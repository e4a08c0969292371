import { parseJson } from '../../platform/json.ts';
import { evidenceKinds, type Evidence, type Wait } from '../../signals/define-signal.ts';
import type { ClientHistory } from '../../signals/history.ts';
import { earliest, isToCome, lookAt } from '../../signals/needs-care.ts';
import type { CareContent } from '../../store/care/row.ts';
import { packTimings } from './timings.ts';

/** What is kept of a client for the list of what needs care. */
export interface ClientWaits {
  name: string;
  waits: Wait[];
}

/** A clock that is set back by no more than this, in milliseconds, finds everything again. */
export const setBack = 7 * 24 * 60 * 60 * 1000;

/** What needs care with a client from now on, as it is kept; null where nothing does and nothing will. */
export function contentOf(history: ClientHistory, now: number): CareContent | null {
  const waits = lookAt(history).filter((wait) => isToCome(wait, now - setBack));
  return waits.length === 0 ? null : packContent({ name: history.client.fields.name, waits });
}

/** How it is kept: whole for being shown, and short for being judged. */
export function packContent(content: ClientWaits): CareContent {
  const { waits } = content;
  return { text: JSON.stringify(content), from: earliest(waits), timings: packTimings(waits) };
}

/**
 * What is kept, read again; null where it cannot be read. Checked by hand: a schema takes four times as long, and there are
 * thousands of them.
 */
export function parseContent(text: string): ClientWaits | null {
  const raw = parseJson(text);
  return isObject(raw) && typeof raw['name'] === 'string' && Array.isArray(raw['waits']) && raw['waits'].every(isWait)
    ? { name: raw['name'], waits: raw['waits'] }
    : null;
}

function isWait(raw: unknown): raw is Wait {
  if (!isObject(raw)) return false;
  const texts = ['signal', 'key', 'title', 'who'].every((name) => typeof raw[name] === 'string');
  const maybeTexts = ['due', 'zone', 'hiddenUntil'].every(
    (name) => raw[name] === null || typeof raw[name] === 'string',
  );
  const agreed = raw['agreed'] === null || typeof raw['agreed'] === 'number';
  const evidence = raw['evidence'];
  return (
    texts &&
    maybeTexts &&
    agreed &&
    typeof raw['since'] === 'number' &&
    Array.isArray(evidence) &&
    evidence.every(isEvidence)
  );
}

const kinds: ReadonlySet<unknown> = new Set(evidenceKinds);

function isEvidence(raw: unknown): raw is Evidence {
  return isObject(raw) && kinds.has(raw['kind']) && typeof raw['id'] === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
