import type { Draft, DraftBlock } from '../sites/draft.ts';
import type { FrameMessage } from '../sites/frame-port.ts';
import { type FrameState, usual, withinBounds } from './frame-state.ts';

/**
 * Reads what arrives in the content script. It comes from the extension's own pages, and is checked all the same:
 * a page of another release may still be open. Guards by hand, since a schema library would not fit in here.
 */
export function frameMessageOf(value: unknown): FrameMessage | null {
  if (!isObject(value)) return null;
  if (value.type === 'close' || value.type === 'read-again') return { type: value.type };
  if (value.type === 'insert' && isDraft(value.draft)) return { type: 'insert', draft: value.draft };
  return null;
}

/** What the background tells at the start; what cannot be read of it is as if it were the first time. */
export function startOf(value: unknown): { state: FrameState; pending: Draft | null } {
  const { frame, pending } = isObject(value) ? value : {};
  return {
    state: isObject(frame) ? { open: frame.open === true, width: withinBounds(Number(frame.width)) } : usual,
    pending: isDraft(pending) ? pending : null,
  };
}

/** What the toolbar, the keyboard shortcut and the first-run page ask of a content script. */
export function askOf(value: unknown): 'toggle' | 'account' | null {
  return isObject(value) && (value.ask === 'toggle' || value.ask === 'account') ? value.ask : null;
}

function isDraft(value: unknown): value is Draft {
  return (
    isObject(value) &&
    typeof value.recapId === 'string' &&
    typeof value.subject === 'string' &&
    isTexts(value.to) &&
    Array.isArray(value.blocks) &&
    value.blocks.every(isBlock)
  );
}

function isBlock(value: unknown): value is DraftBlock {
  if (!isObject(value)) return false;
  if (value.type === 'list') return isTexts(value.items);
  return (value.type === 'paragraph' || value.type === 'heading') && typeof value.text === 'string';
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
