/** What others take from the reading of mails and notes. Notes of meetings are read by `read-notes.ts`. */
export { cutText } from './cut/cut-text.ts';
export { doneWords, scoreDone, type DoneScore } from './done.ts';
export { readText, type Proposal, type TextContext } from './read-text.ts';
