import { hasMention, isAction } from './actions.ts';
import { isMeeting, saysNextMeeting } from './next-meeting.ts';
import type { NotesContext, Owner } from './notes-reading.ts';
import { subjectAt, type Speakers } from './subjects.ts';
import { headingKinds, markerKinds } from './vocabulary/index.ts';
import type { NoteKind } from './vocabulary/vocabulary.ts';

/** What a clause is, and the words that are left when its marker is taken off. */
export interface Classified {
  kind: NoteKind;
  text: string;
  /** A marker said so, not only its words. */
  marked: boolean;
}

/** Where a clause stands. */
export interface Surroundings {
  section: NoteKind | null;
  topic: Owner | null;
  context: NotesContext;
  speakers: Speakers;
}

/** "Bruno agreed to send it" is a promise; what we, all or both agreed to is a decision. */
const SOMEONE_AGREED_TO = /^(?!(?:we|all|both|everyone)\b).*\bagreed to\b/i;

const COLON_MARKER = /^[([]?\s*([\p{L}/ -]{1,24}?)\s*(?:[)\]]\s*[:–—-]?|:|\s[-–—](?=\s))\s*/u;
const CAPITAL_MARKER = /^(?:TODO|TO DO|AI|AP|ACTION|DECISION|DECIDED|AGREED)\b[\s:–—-]*/;
const MARKER_FOR =
  /^(?:ai|a\/i|ap|action|todo|task|action item)\s*(?:for\s+|on\s+)?[([]?(@?[\p{L}\p{M}'’ .[\]-]{1,40}?)[)\]]?\s*:\s*/iu;
const AGREED_AT_END =
  /\s*(?:[-–—,(]+\s*)(?:agreed|decided|decision|approved|ok'?d|beschlossen|vereinbart|acordado)\)?\.?$/iu;

const LONGEST_HEADING = 60;
/** What is longer is prose, not a note of one thing: it is kept as it is, so that reading takes no longer than it is long. */
const LONGEST_NOTE = 1000;

/** The kind of section that a line begins, or null where it is no heading. */
export function headingKind(text: string): NoteKind | null {
  if (text.length > LONGEST_HEADING) return null;
  const words = text
    .replace(/^[\s#*_=-]+|[\s:*_=#.-]+$/g, '')
    .replace(/\s*\([^()]*\)$/, '')
    .toLocaleLowerCase();
  return headingKinds.get(words) ?? null;
}

function byMarker(text: string, context: NotesContext): Classified | null {
  if (/^[?¿]/.test(text)) return { kind: 'question', text: asQuestion(text.replace(/^\?+[\s:]*/, '')), marked: true };
  const colon = COLON_MARKER.exec(text);
  const kind = markerKinds.get((colon?.[1] ?? '').toLocaleLowerCase());
  if (colon && kind) {
    const rest = text.slice(colon[0].length);
    if (rest === '') return null;
    if (kind === 'next' && /^next$/i.test(colon[1] ?? '') && !isMeeting(rest, context))
      return { kind: 'action', text: rest, marked: true };
    return { kind, text: rest, marked: true };
  }
  const capitals = CAPITAL_MARKER.exec(text);
  if (capitals && text.length > capitals[0].length && !/^AI\s+\p{Ll}/u.test(text)) {
    const decision = /^(?:DECI|AGREED)/.test(text);
    return { kind: decision ? 'decision' : 'action', text: text.slice(capitals[0].length), marked: true };
  }
  const forWhom = MARKER_FOR.exec(text);
  if (forWhom) return { kind: 'action', text: `${forWhom[1] ?? ''}: ${text.slice(forWhom[0].length)}`, marked: true };
  return null;
}

/** A question that was marked in front gets its mark at the end, where a mail has it. */
function asQuestion(text: string): string {
  return /[?？.!]["”')]*$/u.test(text) || text === '' ? text : `${text}?`;
}

/** Among decisions, what one person by name is going to do is still an action. */
function isPromiseOfSomeone(text: string, context: NotesContext, speakers: Speakers): boolean {
  return subjectAt(text, speakers)?.named === true && isAction(text, context, speakers, null);
}

/** What a clause is: by its marker, else by the section it stands in, else by its words. */
export function classify(text: string, { section, topic, context, speakers }: Surroundings): Classified {
  if (text.length > LONGEST_NOTE) return { kind: 'discussed', text, marked: false };
  const marked = byMarker(text, context);
  if (marked) return marked;
  const as = (kind: NoteKind): Classified => ({ kind, text, marked: false });
  if (hasMention(text)) return as('action');
  if (/[?？]["”')\]]*$/u.test(text)) return as('question');
  if (saysNextMeeting(text, context)) return as('next');
  if (section === 'next' && isMeeting(text, context)) return as('next');
  if (section === 'action' || section === 'question') return as(section);
  if (section === 'decision') return as(isPromiseOfSomeone(text, context, speakers) ? 'action' : 'decision');
  const agreed = AGREED_AT_END.exec(text);
  if (agreed && agreed.index > 0) return as('decision');
  const action = isAction(text, context, speakers, topic);
  if (speakers.words.decided.test(text)) return as(action && SOMEONE_AGREED_TO.test(text) ? 'action' : 'decision');
  return as(action ? 'action' : 'discussed');
}
