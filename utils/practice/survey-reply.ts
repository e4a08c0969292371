import { surveyCodesIn, type FoundCode } from './survey-code.ts';

/** What a mail says to a survey. */
export interface SurveyReply {
  code: string;
  /** False where the code was typed wrongly. */
  isWhole: boolean;
  /** Null where the mail holds a code and no score, as ours does. */
  score: number | null;
  comment: string;
}

/** More is no comment. */
const longestComment = 4000;

/**
 * What a mail answers to a survey; null where it holds no code. `text` is what its writer wrote, without what they quote.
 * Of several codes the first one with a score is meant, that of the subject before those of the text.
 */
export function surveyReplyIn({ subject, text }: { subject: string; text: string }): SurveyReply | null {
  const inText = surveyCodesIn(text);
  const found = [...surveyCodesIn(subject), ...inText];
  const meant = found.find(({ isWhole, score }) => isWhole && score !== null) ?? found.find(({ isWhole }) => isWhole);
  const { code, isWhole, score } = meant ?? found[0] ?? nothing;
  if (code === '') return null;
  return { code, isWhole, score, comment: commentIn(text, inText) };
}

const nothing: FoundCode = { code: '', isWhole: false, score: null, text: '' };

/** What was written besides the codes. */
function commentIn(text: string, codes: readonly FoundCode[]): string {
  const words = codes.reduce((rest, { text: code }) => rest.replace(code, ''), text);
  const lines = words.split(/\r\n|\n|\r/).map((line) => line.trim());
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, longestComment)
    .toWellFormed();
}
