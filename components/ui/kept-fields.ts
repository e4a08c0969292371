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
  /** What a text field shows of one of them, and where it puts what is typed. */
  field: (name: keyof Fields & string) => { value: string; onText: (text: string) => void };
  clear: () => void;
}

/** To be called while rendering: the component follows what is kept. */
export function useKeptFields<Fields extends Record<string, string>>(key: string, initial: Fields): KeptFields<Fields> {
  const { text, set, clear } = keptText(key);
  const typed = typedFields(text.value);
  // What an earlier form kept under a name that is gone is no field of this one.
  const known = Object.entries(typed ?? {}).filter(([name]) => Object.hasOwn(initial, name));
  const values: Fields = { ...initial, ...Object.fromEntries(known) };
  const put = (edit: Partial<Record<string, string>>) => set(JSON.stringify({ ...values, ...edit }));
  const field = (name: keyof Fields & string) => ({
    value: values[name] ?? '',
    onText: (text: string) => put({ [name]: text }),
  });
  return { values, kept: typed !== null, set: put, field, clear };
}

/**
 * The fields of a form that closes once it was saved or given up: `leave` closes it, and what was typed goes with it. Kept as
 * those of `useKeptFields` are.
 */
export function useEditFields<Fields extends Record<string, string>>(
  key: string,
  close: () => void,
  initial: Fields,
): KeptFields<Fields> & { leave: () => void } {
  const fields = useKeptFields(key, initial);
  const leave = () => {
    fields.clear();
    close();
  };
  return { ...fields, leave };
}

/** Mostly nothing is kept, and a text that is no JSON takes long to find out. */
function typedFields(text: string): Record<string, string> | null {
  if (text === '') return null;
  const parsed = keptFields.safeParse(parseJson(text));
  return parsed.success ? parsed.data : null;
}
