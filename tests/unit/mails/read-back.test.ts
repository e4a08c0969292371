import { describe, expect, test } from 'vitest';
import { fillMail, mailTemplates, mailValues } from '../../../utils/mails/index.ts';
import { newSurveyCode } from '../../../utils/practice/survey-code.ts';
import { surveyLinks } from '../../../utils/practice/survey-links.ts';
import { surveyReplyIn } from '../../../utils/practice/survey-reply.ts';
import { blocksToPlain, withoutMarks } from '../../../utils/recap/index.ts';
import { phrasesOf } from '../../../utils/recap/phrases/phrases.ts';
import { type MailLanguage, mailLanguages } from '../../../utils/records/fields.ts';
import { readingOfText } from '../../../utils/state/reading-of-text.ts';
import { knownClients } from './known-clients.ts';

/** Sentences of a template that do promise something, and are to be kept like any other. */
const promising = ['Ich rufe Sie gern an, wann immer es Ihnen passt.', 'Puedo llamarles cuando mejor les venga.'];

/** What our own mail is read to promise of us, by the words of its template. */
async function promisedBy(template: (typeof mailTemplates)[number], language: MailLanguage): Promise<string[]> {
  const { facts, occasion, concerns, style } = knownClients.full;
  const about = template.name === 'concern' ? concerns : occasion;
  const filled = fillMail(template.texts[language], mailValues(facts, about, { ...style, note: '', locale: language }));
  if (!filled.ok) throw new Error(filled.detail);
  const from = 'maria@acme.test';
  const context = { date: '2026-11-25', locale: language, from, to: ['anna@northwind.test'], own: [from] };
  const { proposals } = await readingOfText(blocksToPlain(withoutMarks(filled.value.blocks)), context, []);
  return proposals.filter(({ owedBy }) => owedBy === 'us').map(({ quote }) => quote);
}

// What reads English sentences is loaded for the first of them.
describe.each(['de', 'es'] as const)('a mail of ours in %s', { timeout: 90_000 }, (language) => {
  test.each(mailTemplates)('is not read as promises that nobody made: $name', async (template) => {
    const promised = await promisedBy(template, language);
    expect(promised.filter((sentence) => !promising.includes(sentence))).toEqual([]);
  });
});

test.each(mailLanguages)(
  'the subject of an answer in %s ends with a whole word of a question that is too long for it',
  (language) => {
    const question = `${phrasesOf[language].questions.nps} ${phrasesOf[language].questions.csat}`;
    const { links } = surveyLinks({ code: newSurveyCode(), sort: 'nps', question }, 'maria@acme.test');
    const subject = new URL(links[0]?.href ?? '').searchParams.get('subject') ?? '';
    const [asked = ''] = subject.split('…');
    expect(asked.length).toBeGreaterThan(60);
    expect(question.startsWith(`${asked} `)).toBe(true);
  },
);

test.each(mailLanguages)('the answer to a survey in %s is read by its code, whatever its question', (language) => {
  const code = newSurveyCode();
  const question = phrasesOf[language].questions.csat;
  const { links } = surveyLinks({ code, sort: 'csat', question }, 'maria@acme.test');
  const address = new URL(links.find(({ score }) => score === 4)?.href ?? '');
  const subject = address.searchParams.get('subject') ?? '';
  expect(subject).toContain(question.slice(0, 20));
  for (const prefix of ['', 'Re: ', 'AW: ', 'RV: '])
    expect(surveyReplyIn({ subject: prefix + subject, text: '' })).toMatchObject({ code, score: 4, comment: '' });
});
