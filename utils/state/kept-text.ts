import { type ReadonlySignal, signal, type Signal } from '@preact/signals';
import { browser } from '../platform/browser.ts';
import { logProblem } from '../platform/log.ts';
import { settings } from './settings.ts';

/**
 * What a person types is kept as they type it, under the client or the occurrence that it is for, so that a reload, a
 * crash or an update loses nothing, and so that it never turns up at another client.
 */
export interface KeptText {
  /** Empty where nothing is kept. */
  text: ReadonlySignal<string>;
  set: (text: string) => void;
  /** Once what was typed is safely in the store, or was given up. */
  clear: () => void;
}

const prefix = 'kept:';
const texts = new Map<string, Signal<string>>();
/** Typed, and not yet on the disk. */
const unsaved = new Set<string>();
/** Never written to the disk: nothing tells later what they were about. */
const passing = new Set<string>();

/** True while the browser refuses to keep what is typed, as it does once its storage is full. */
export const keepingFails = signal(false);

let timer: ReturnType<typeof setTimeout> | undefined;
let loading: Promise<void> | undefined;

/**
 * How long a text is kept: over a reload once recording was turned on for the first time, over a reload in any case, or
 * while the page is open.
 */
type Keeping = 'with-consent' | 'always' | 'page';

/** The text kept under this key. */
export function keptText(key: string, keeping: Keeping = 'with-consent'): KeptText {
  void loadKeptTexts();
  if (keeping === 'page') passing.add(key);
  const text = signalOf(key);
  const set = (value: string) => {
    text.value = value;
    const isTooEarly = keeping === 'with-consent' && settings.peek()?.begun === false;
    if (passing.has(key) || isTooEarly) return;
    unsaved.add(key);
    clearTimeout(timer);
    timer = setTimeout(saveKeptTexts, 200);
  };
  return {
    text,
    set,
    clear: () => {
      set('');
      saveKeptTexts();
    },
  };
}

/** Reads what was kept, once; what has been typed meanwhile stands. */
export function loadKeptTexts(): Promise<void> {
  loading ??= load();
  return loading;
}

/**
 * Takes away what is kept under keys that name one of these: drafts about a client do not outlive the client. Returns
 * what puts it back.
 */
export function takeAwayKeptTexts(ids: readonly string[]): () => void {
  const before = [...texts]
    .filter(([key, text]) => text.peek() !== '' && key.split(/[:/]/).some((part) => ids.includes(part)))
    .map(([key, text]) => ({ ...keptText(key), typed: text.peek() }));
  for (const { clear } of before) clear();
  return () => {
    for (const { set, typed } of before) set(typed);
    saveKeptTexts();
  };
}

async function load(): Promise<void> {
  addEventListener('pagehide', saveKeptTexts);
  addEventListener('blur', saveKeptTexts);
  browser.storage.local.onChanged.addListener((changes) => {
    // Whoever has the focus is typing, and hears only its own echo; the other tabs follow.
    if (document.hasFocus()) return;
    for (const [key, change] of Object.entries(changes)) take(key, change.newValue ?? '');
  });
  try {
    for (const [key, value] of Object.entries(await browser.storage.local.get(null))) take(key, value);
  } catch (problem) {
    logProblem('reading what was typed', problem);
  }
}

function take(storageKey: string, value: unknown): void {
  const key = storageKey.slice(prefix.length);
  if (!storageKey.startsWith(prefix) || typeof value !== 'string' || unsaved.has(key)) return;
  signalOf(key).value = value;
}

/** Writes what has been typed; called by itself, and when the page is left. */
function saveKeptTexts(): void {
  clearTimeout(timer);
  const keys = [...unsaved];
  unsaved.clear();
  for (const key of keys) void save(key);
}

/** What could not be written is tried again with the next that is typed. */
async function save(key: string): Promise<void> {
  const value = signalOf(key).peek();
  try {
    if (value === '') await browser.storage.local.remove(prefix + key);
    else await browser.storage.local.set({ [prefix + key]: value });
    keepingFails.value = false;
  } catch (problem) {
    logProblem('keeping what was typed', problem);
    unsaved.add(key);
    keepingFails.value = true;
  }
}

function signalOf(key: string): Signal<string> {
  const known = texts.get(key);
  if (known) return known;
  const fresh = signal('');
  texts.set(key, fresh);
  return fresh;
}
