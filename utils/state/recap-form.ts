import { computed, type ReadonlySignal } from '@preact/signals';
import * as z from 'zod/mini';
import { newId } from '../platform/ids.ts';
import { parseJson } from '../platform/json.ts';
import { keptText } from './kept-text.ts';

const recapForm = z.object({
  /** Made once for a draft, so that saving it again changes the same recap. */
  recapId: z.string(),
  notes: z.string(),
  /** The day of the meeting, which words like "tuesday" are counted from. */
  date: z.string(),
  to: z.array(z.string()),
  templateId: z.string(),
  /** The mail as it was edited by hand; null while it follows from the notes. */
  edited: z.nullable(z.object({ subject: z.string(), text: z.string() })),
});

/** A recap as it stands in the panel. */
export type RecapForm = z.infer<typeof recapForm>;

export interface KeptRecapForm {
  form: ReadonlySignal<RecapForm>;
  /** True once something was typed that is kept. */
  kept: ReadonlySignal<boolean>;
  change: (change: Partial<RecapForm>) => void;
  /** Gives up what was typed and begins again. */
  startAgain: () => void;
}

/** The recap of one meeting, kept as it is typed and for no other meeting. */
export function keptRecapForm(key: string, fresh: Omit<RecapForm, 'recapId' | 'edited'>): KeptRecapForm {
  const stored = keptText(`${key}/recap`);
  const kept = computed(() => {
    const parsed = recapForm.safeParse(parseJson(stored.text.value));
    return parsed.success ? parsed.data : null;
  });
  let untouched: RecapForm = { ...fresh, recapId: newId(), edited: null };
  const form = computed(() => kept.value ?? untouched);
  return {
    form,
    kept: computed(() => kept.value !== null),
    change: (change) => stored.set(JSON.stringify({ ...form.peek(), ...change })),
    startAgain: () => {
      untouched = { ...fresh, recapId: newId(), edited: null };
      stored.clear();
    },
  };
}
