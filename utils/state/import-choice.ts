import { computed, signal } from '@preact/signals';
import * as z from 'zod/mini';
import { parseJson } from '../platform/json.ts';
import { type Choice, chosenClients, isTicked, noChoice } from './import-chosen.ts';
import { importStep } from './import-step.ts';
import { totalsOf } from './import-totals.ts';
import { keptText } from './kept-text.ts';

const keptChoice = z.object({
  ticked: z.record(z.string(), z.boolean()),
  names: z.record(z.string(), z.string()),
});

/** Who is ticked in the dry run, and under which name they come in. */
export const choice = signal<Choice>(noChoice);

/** Kept over a reload, under the import that it is for, until the import has ended. */
const keeping = (importId: string) => keptText(`import:${importId}`);

/** Takes up what was chosen for this import before. */
export function openChoice(importId: string): void {
  const kept = keptChoice.safeParse(parseJson(keeping(importId).text.peek()));
  choice.value = kept.success ? kept.data : noChoice;
}

/** Forgets what was chosen for an import. */
export function forgetChoice(importId: string): void {
  keeping(importId).clear();
}

/** Ticks these candidates, or none of them. */
export function tick(keys: readonly string[], on: boolean): void {
  const { ticked, names } = choice.peek();
  change({ ticked: { ...ticked, ...Object.fromEntries(keys.map((key) => [key, on])) }, names });
}

/** The name that a candidate is to have. */
export function rename(key: string, name: string): void {
  const { ticked, names } = choice.peek();
  change({ ticked, names: { ...names, [key]: name } });
}

function change(made: Choice): void {
  choice.value = made;
  const step = importStep.peek();
  if (step.at === 'deciding') keeping(step.importId).set(JSON.stringify(made));
}

const surveyed = computed(() => (importStep.value.at === 'deciding' ? importStep.value : null));

/** Who comes in under the present choice. */
export const chosen = computed(() =>
  surveyed.value === null ? [] : chosenClients(surveyed.value.importId, surveyed.value.survey.candidates, choice.value),
);

/** What comes in under the present choice, in numbers. */
export const totals = computed(() => {
  if (surveyed.value === null) return [];
  const { survey } = surveyed.value;
  const said = choice.value;
  const ticked = new Set(survey.candidates.flatMap((candidate, index) => (isTicked(candidate, said) ? [index] : [])));
  return totalsOf(survey, ticked);
});
