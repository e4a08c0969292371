/** What others take from the reading of mails. Rough notes of meetings are read by `read-notes.ts`. */
export { cutText } from './cut/cut-text.ts';
export { opinionsIn } from './opinions.ts';
export { doneWords, scoreDone } from './done.ts';
export { ownSentences, readSentences, readText, type Proposal, type TextContext } from './read-text.ts';
export { linesAsSentences } from './sentences.ts';
