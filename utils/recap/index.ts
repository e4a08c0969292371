import type { RecapTemplate } from './define-template.ts';
import { recapShort } from './templates/recap-short.ts';
import { recap } from './templates/recap.ts';

/** The templates that ship, the usual one first. */
export const recapTemplates: readonly RecapTemplate[] = [recap, recapShort];

export { blocksToHtml, escapeHtml } from './blocks-html.ts';
export { blocksToPlain, blocksToText, textToBlocks } from './blocks-text.ts';
export type { RecapTemplate, TemplateText } from './define-template.ts';
export { languageOfTag, mailLocale } from './mail-language.ts';
export { withoutMarks, type MarkedBlock, type Segment } from './marked-block.ts';
export { renderRecap, type Recap, type RecapContext } from './render.ts';
export { checkTemplate, type TemplateIssue } from './template-syntax.ts';
