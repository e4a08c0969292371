import type { Survey } from '../records/survey.ts';
import { scoresOf } from './survey-scale.ts';

/** A survey as a mail holds it. */
export interface SurveyLinks {
  /** For each score the address that begins a mail to us with the code and the score in it. */
  links: { score: number; href: string }[];
  /** Each of them as a line of a draft: its score and its address. */
  lines: string[];
  /** The question with its links, as plain text and as HTML. At its end the code stands alone: by it our own mail is known. */
  text: string;
  html: string;
}

/** Longer is no subject. */
const longestQuestion = 80;

/** The question of a survey, with a link for each score that is answered to one of our own addresses. */
export function surveyLinks(
  { code, sort, question }: Pick<Survey, 'code' | 'sort' | 'question'>,
  ownAddress: string,
): SurveyLinks {
  const links = scoresOf(sort).map((score) => ({ score, href: answerAddress(code, score, question, ownAddress) }));
  const anchors = links.map(({ score, href }) => `<a href="${asHtml(href)}">${score}</a>`);
  const lines = links.map(({ score, href }) => `${score}: ${href}`);
  return {
    links,
    lines,
    text: [question, '', ...lines, '', code].join('\n'),
    html: `<p dir="auto">${asHtml(question)}</p><p>${anchors.join(' &nbsp; ')}</p><p><small>${code}</small></p>`,
  };
}

/** The code stands in the subject and once more at the end of the mail: one of the two may be edited away. */
function answerAddress(code: string, score: number, question: string, ownAddress: string): string {
  const answer = `${code} ${score}`;
  const subject = `${shortened(question)} ${answer}`;
  const fields = { subject, body: `\r\n\r\n\r\n${answer}` };
  const query = Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `mailto:${encodeURIComponent(ownAddress).replace('%40', '@')}?${query.join('&')}`;
}

/** Behind its last whole word: whoever answers reads it in their own subject. */
function shortened(question: string): string {
  if (question.length <= longestQuestion) return question;
  const cut = question.slice(0, longestQuestion).toWellFormed();
  const end = cut.lastIndexOf(' ');
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
}

function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
