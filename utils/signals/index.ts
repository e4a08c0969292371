import { cadenceReview } from './cadence-review.ts';
import type { Signal } from './define-signal.ts';
import { promiseOurs } from './promise-ours.ts';
import { promiseTheirs } from './promise-theirs.ts';
import { question } from './question.ts';
import { recapOwed } from './recap-owed.ts';
import { silence } from './silence.ts';
import { singleContact } from './single-contact.ts';
import { unanswered } from './unanswered.ts';
import { updateDue } from './update-due.ts';

/** Every signal: a new one is its file and its line here. */
export const signals: readonly Signal[] = [
  promiseOurs,
  promiseTheirs,
  question,
  unanswered,
  recapOwed,
  silence,
  updateDue,
  cadenceReview,
  singleContact,
];
