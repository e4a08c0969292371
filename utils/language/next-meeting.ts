import { asNoted, notedDates } from './noted-dates.ts';
import type { NotedMeeting, NotesContext } from './notes-reading.ts';
import { wordsFor } from './vocabulary/index.ts';

/** What is left of "the next meeting is planned on …" says nothing beside the date. */
const EMPTY_FRAME =
  /^(?:(?:the\s+)?(?:next\s+)?(?:meeting|call|sync|session|date|time|catch-up|treffen|termin|gespräch|reunión|llamada)?(?:\s+(?:is|will be|takes place|planned|scheduled|set|fixed|agreed))*|(?:we\s+)?(?:speak|talk|meet)(?:\s+(?:again|next))?|wir sprechen (?:uns )?wieder|hablamos de nuevo)$/iu;

/** When we speak next, read from the words after "next:" or from a sentence that says so. */
export function readNextMeeting(text: string, context: NotesContext): NotedMeeting {
  const date = notedDates(text, context).find((found) => found.precision === 'day') ?? null;
  if (!date) return { text, about: text, date: null };
  const before = text.slice(0, date.start).replace(/\s*\b(?:on|at|for|by|is|am|el)\s*$/i, '');
  const rest = `${before} ${text.slice(date.end)}`.replace(/\s+/g, ' ').replace(/^[\s,;:.–—-]+|[\s,;:.–—-]+$/g, '');
  const about = EMPTY_FRAME.test(rest) ? '' : rest.replace(/^(?:the\s+)?next\s+/i, '');
  return { text, about, date: asNoted(date) };
}

/** Whether the words after "next:" are about a meeting, and not about a step to take. */
export function isMeeting(text: string, context: NotesContext): boolean {
  const { meetings } = wordsFor(context.locale);
  const wordsIn = text.split(/[^\p{L}\p{N}-]+/u);
  const dated = notedDates(text, context).some((date) => date.precision === 'day');
  const short = wordsIn.length <= 8;
  return short && (dated || wordsIn.some((word) => meetings.test(word)));
}

/** Whether a sentence that nothing marks says when we speak next: it has to name the day. */
export function saysNextMeeting(text: string, context: NotesContext): boolean {
  const { nextMeeting } = wordsFor(context.locale);
  if (!nextMeeting.test(text) && !/^(?:the )?next \p{L}+ (?:meeting|call|sync|session|review|workshop)\b/iu.test(text))
    return false;
  return notedDates(text, context).some((date) => date.precision === 'day');
}
