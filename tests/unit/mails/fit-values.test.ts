import { expect, test } from 'vitest';
import { fillMail, mailNamed, mailValues } from '../../../utils/mails/index.ts';
import { blocksToPlain, withoutMarks } from '../../../utils/recap/index.ts';
import { factsOf, projectOf, teammateOf } from './facts.ts';

const style = { names: [], sender: 'Maria', note: '', locale: 'en-GB' };
const occasion = { projectId: 'portal', about: null };
const portal = projectOf({ status: 'planned', skills: { Maps: { weeks: 4 } }, due: '2026-12-04' });
const mapper = teammateOf({ skills: { Maps: true } });

/** Wednesday, 25 November 2026: one who works five days a week has eight until Friday, 4 December. */
const facts = factsOf({ projects: [portal], teammates: [mapper] });

function straightTalk(known = facts): string {
  const template = mailNamed('fit');
  const filled = template && fillMail(template.texts.en, mailValues(known, occasion, style));
  if (!filled?.ok) throw new Error('not filled');
  return blocksToPlain(withoutMarks(filled.value.blocks));
}

test('the straight talk names the missing weeks, the earliest date and what can be done by the due', () => {
  const values = mailValues(facts, occasion, style);
  expect(values['fit.missing']).toEqual(['Maps: 2.4 weeks']);
  expect(values['fit.share']).toBe('40%');
  expect(straightTalk()).toContain(`Finish by ${values['fit.earliest']}, with everything in it`);
  expect(values['fit.earliest']).toMatch(/December/);
});

test('what the team has promised elsewhere makes it more', () => {
  const other = projectOf({ skills: { Maps: { weeks: 8 } }, due: '2027-01-29' }, 'other');
  const values = mailValues({ ...facts, running: [other] }, occasion, style);
  expect(values['fit.missing']).not.toEqual(['Maps: 2.4 weeks']);
});

test('where it fits nothing is missing, and where nobody has the skill no date is named', () => {
  const fits = factsOf({ projects: [projectOf({ ...portal.fields, due: '2027-03-26' })], teammates: [mapper] });
  expect(mailValues(fits, occasion, style)).toMatchObject({ 'fit.missing': [], 'fit.earliest': '', 'fit.share': '' });
  const nobody = straightTalk({ ...facts, teammates: [teammateOf({ skills: { Design: true } })] });
  expect(nobody).toMatch(/Maps: 4 weeks[\s\S]*Begin later, when it fits[\s\S]*Do a smaller part/);
});
