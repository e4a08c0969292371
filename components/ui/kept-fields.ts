import * as z from 'zod/mini';
import { parseJson } from '../../utils/platform/json.ts';
import { keptText } from '../../utils/state/kept-text.ts';

const keptFields = z.record(z.string(), z.string());

/** A form whose fields survive a reload: what was typed under this key, else the initial values. */
export interface KeptFields<Fields extends Record<string, string>> {
  values: Fields;
  /** True while something typed here waits to be saved. */
  kept: boolean;
  set: (edit: Partial<Fields>) => void;
  clear: () => void;
}

/** To be called while rendering: the component follows what is kept. */
export function useKeptFields<Fields extends Record<string, string>>(key: string, initial: Fields): KeptFields<Fields> {
  const { text, set, clear } = keptText(key);
  const typed = typedFields(text.value);
  const values = { ...initial };
  for (const [name, value] of Object.entries(typed ?? {})) {
    if (Object.hasOwn(initial, name)) Object.assign(values, { [name]: value });
  }
  return { values, kept: typed !== null, set: (edit) => set(JSON.stringify({ ...values, ...edit })), clear };
}

/** Mostly nothing is kept, and a text that is no JSON takes long to find out. */
function typedFields(text: string): Record<string, string> | null {
  if (text === '') return null;
  const parsed = keptFields.safeParse(parseJson(text));
  return parsed.success ? parsed.data : null;
}
