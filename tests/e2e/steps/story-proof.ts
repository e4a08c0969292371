import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { dayFrom } from './care.ts';
import { patience } from './start.ts';
import { partOf, type SavedCaseFile } from './story-file.ts';
import { milestones, words } from './story-words.ts';

const [design, site, launch] = milestones;

/** What each part of the case file has to say, in this order. */
const parts: Record<string, string[]> = {
  Purpose: [words.purpose],
  Scope: ['A calendar of lessons and a form', 'No payment on the site'],
  Milestones: [design, 'done:', site, 'done:', launch, 'done:'],
  'Versions of the outline': ['Version 1', words.firstVersion, 'Version 2', words.reason, `Moved: “${site}”`],
  Log: [
    'The work began',
    `Moved: “${site}”`,
    words.reason,
    words.challenge,
    `Done: “${launch}”`,
    'The project is done.',
  ],
  Decisions: [words.decision],
  Feedback: [words.complaint, words.theme, 'clarified', words.action, 'they were told on'],
  Surveys: ['5 of 5', words.comment, 'Answered'],
};

/** What passed, and is told by the day: which of several mails of one minute comes first, nobody can say. */
const correspondence = [
  'A booking site before the snow comes',
  `${words.client}, first meeting`,
  'a date changes',
  'where we stand',
  'is done',
];

/** The case file on the screen holds the whole story. */
export async function allOnScreen(page: Page): Promise<void> {
  for (const [title, told] of Object.entries(parts)) {
    const found = async () => inOrder(await partOf(page, title).innerText(), told);
    await expect.poll(found, { ...patience, message: title }).toEqual(told);
  }
  const passed = await partOf(page, 'Correspondence').innerText();
  expect(correspondence.filter((each) => !passed.includes(each))).toEqual([]);
}

/** Which of these stand in a text, each behind the one before. */
function inOrder(text: string, told: readonly string[]): string[] {
  let from = 0;
  return told.filter((each) => {
    const at = text.indexOf(each, from);
    if (at >= 0) from = at + each.length;
    return at >= 0;
  });
}

/** The case file as it was saved holds the whole story, and each of it once. */
export function allInFile(file: SavedCaseFile): void {
  expect(file.client).toBe(words.client);
  expect(file.project.fields).toMatchObject({ name: words.project, status: 'done', purpose: words.purpose });
  const days = Object.values(file.project.fields.milestones).map(({ name, ...of }) => [name, of]);
  expect(Object.fromEntries(days)).toEqual({
    [design]: { agreed: dayFrom(3), current: dayFrom(3), actual: dayFrom(0) },
    [site]: { agreed: dayFrom(19), current: dayFrom(19), actual: dayFrom(0) },
    [launch]: { agreed: dayFrom(26), current: dayFrom(26), actual: dayFrom(0) },
  });
  expect(file.outlines.map(({ fields }) => [fields.version, fields.why, fields.agreedOn])).toEqual([
    [1, words.firstVersion, dayFrom(0)],
    [2, words.reason, dayFrom(0)],
  ]);
  expect(file.steps.map(({ fields }) => fields.sort)).toEqual(
    'begun note change change ended challenge change decision ended ended ended'.split(' '),
  );
  const walked = { clarifiedOn: dayFrom(0), actedOn: dayFrom(0), toldOn: dayFrom(0), action: words.action };
  expect(file.feedback).toMatchObject([{ fields: { sort: 'complaint', themes: { [words.theme]: true }, ...walked } }]);
  expect(file.surveys).toMatchObject([{ fields: { state: 'answered', score: 5, comment: words.comment } }]);
  const { letters } = file.correspondence;
  expect(letters.filter(({ medium }) => medium === 'meeting')).toHaveLength(1);
  expect(letters.filter(({ medium }) => medium === 'mail')).toHaveLength(11);
  expect(new Set(letters.map(({ id }) => id)).size).toBe(letters.length);
}

/** How many records of each kind the story makes. */
export const onDisk = {
  client: 1,
  person: 2,
  interaction: 12,
  project: 1,
  outline: 2,
  step: 11,
  recap: 8,
  feedback: 1,
  survey: 1,
  opportunity: 1,
};
