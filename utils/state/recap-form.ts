import { computed, type ReadonlySignal, signal } from '@preact/signals';
import * as z from 'zod/mini';
import { newId } from '../platform/ids.ts';
import { parseJson } from '../platform/json.ts';
import { mailLanguage } from '../records/fields.ts';
import { keptText } from './kept-text.ts';

const recapForm = z.object({
  /** Made once for a draft, so that saving it again changes the same recap. */
  recapId: z.string(),
  notes: z.string(),
  /** The day of the meeting, which words like "tuesday" are counted from. */
  date: z.string(),
  to: z.array(z.string()),
  templateId: z.string(),
  /** The language that was chosen for it; without one it is written in its client's. */
  language: z.optional(z.nullable(mailLanguage)),
  /** The mail as it was edited by hand, and the language that it was written in; null while it follows from the notes. */
  edited: z.nullable(z.object({ subject: z.string(), text: z.string(), language: z.optional(mailLanguage) })),
  /** What a survey asks: its code is made with the draft, so that what is sent carries the code that is saved. */
  survey: z.optional(
    z.object({ sort: z.enum(['csat', 'nps', 'own']), question: z.string(), code: z.string(), anyway: z.boolean() }),
  ),
});

/** A recap as it stands in the panel. */
export type RecapForm = z.infer<typeof recapForm>;

/** The form of a recap, which outlasts a reload. */
export interface KeptRecapForm {
  form: ReadonlySignal<RecapForm>;
  /** True once something was typed that is kept. */
  kept: ReadonlySignal<boolean>;
  change: (change: Partial<RecapForm>) => void;
  /** Keeps it as it stands, typed or not: from its first delivery on it is the same recap. */
  keep: () => void;
  /** Gives up what was typed and begins again. */
  startAgain: () => void;
}

/** The recap of one meeting, kept as it is typed and for no other meeting. `fresh` makes one that nothing was typed into. */
export function keptRecapForm(
  key: string,
  lasting: boolean,
  fresh: () => Omit<RecapForm, 'recapId' | 'edited'>,
): KeptRecapForm {
  const stored = keptText(`${key}/recap`, lasting ? 'with-consent' : 'page');
  const kept = computed(() => {
    const parsed = recapForm.safeParse(parseJson(stored.text.value));
    return parsed.success ? parsed.data : null;
  });
  const begin = (): RecapForm => ({ ...fresh(), recapId: newId(), edited: null });
  const untouched = signal(begin());
  const form = computed(() => kept.value ?? untouched.value);
  const change = (edit: Partial<RecapForm>) => stored.set(JSON.stringify({ ...form.peek(), ...edit }));
  return {
    form,
    kept: computed(() => kept.value !== null),
    change,
    keep: () => change({}),
    startAgain: () => {
      untouched.value = begin();
      stored.clear();
    },
  };
}
