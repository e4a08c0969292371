import { signal } from '@preact/signals';
import type { SurveyOutcome } from '../messaging/calls/feedback.ts';

/**
 * What became of the last answer to a survey that was opened with a client. By itself: what reads mails brings the words of several
 * languages along, and who shows this needs none of them.
 */
export const surveyHeard = signal<{ clientId: string; outcome: SurveyOutcome } | null>(null);
