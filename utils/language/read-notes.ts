import { readAction } from './actions.ts';
import { splitClauses } from './clauses.ts';
import { asNoted, notedDates } from './noted-dates.ts';
import { classify, headingKind, type Classified } from './kinds.ts';
import { readNextMeeting } from './next-meeting.ts';
import { readNoteLines, type NoteLine } from './note-lines.ts';
import type { NotedItem, NotesContext, NotesReading, Owner } from './notes-reading.ts';
import { peopleOf } from './people.ts';
import { ownerNamed, speakersOf, type Speakers } from './subjects.ts';
import type { NoteKind } from './vocabulary/vocabulary.ts';

export type { NotedAction, NotesContext, NotesReading } from './notes-reading.ts';

/** What the lines above say about the ones that follow. */
interface Place {
  section: NoteKind | null;
  /** Whether the items of the section have bullets; null until there is one. */
  bulleted: boolean | null;
  /** Somebody's name on a line of its own, with what they do below it. */
  topic: { owner: Owner; indent: number } | null;
}

interface Piece extends Classified {
  quote: string;
  after: string;
}

function plain(text: string): NotedItem {
  return { text, dates: [] };
}

/** A decision is read later than it was noted, so that its days are shown as dates. */
function decision(text: string, context: NotesContext): NotedItem {
  const dates = notedDates(text, context).filter((date) => date.precision === 'day');
  return { text, dates: dates.map(asNoted) };
}

/** Moves the section on: a heading begins one; a blank line and a change of style end it. */
function enter(line: NoteLine, place: Place): boolean {
  const kind = line.task ? null : headingKind(line.text);
  if (kind) {
    Object.assign(place, { section: kind, bulleted: null, topic: null });
    return true;
  }
  const ends = line.headed || (line.afterBlank && place.bulleted === true && !line.bulleted);
  if (ends) Object.assign(place, { section: null, bulleted: null });
  else place.bulleted ??= line.bulleted;
  return false;
}

/** Clauses that belong together: those that are only talk, and what follows a marker without one of its own. */
function joined(pieces: Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    const goesOn =
      last && piece.kind === 'discussed' && (last.kind === 'discussed' || (last.marked && last.kind !== 'next'));
    if (last && goesOn) {
      last.text += last.after + piece.text;
      last.quote += last.after + piece.quote;
      last.after = piece.after;
    } else result.push({ ...piece });
  }
  return result;
}

function piecesOf(line: NoteLine, place: Place, context: NotesContext, speakers: Speakers): Piece[] {
  if (line.task === 'done') return [{ kind: 'discussed', text: line.text, marked: true, quote: line.text, after: '' }];
  const section = line.task === 'open' ? 'action' : place.section;
  const surroundings = { section, topic: place.topic?.owner ?? null, context, speakers };
  return joined(
    splitClauses(line.text).map(({ text, after }) => ({ ...classify(text, surroundings), quote: text, after })),
  );
}

/** Rough meeting notes as what was discussed, decided, promised and asked, and when we speak next. Nothing is lost. */
export function readNotes(notes: string, context: NotesContext): NotesReading {
  const speakers = speakersOf(peopleOf(context.participants), context.locale);
  const reading: NotesReading = { discussed: [], decisions: [], actions: [], questions: [], next: null };
  const place: Place = { section: null, bulleted: null, topic: null };
  const put = (piece: Piece): void => {
    if (piece.kind === 'decision') reading.decisions.push(decision(piece.text, context));
    else if (piece.kind === 'question') reading.questions.push(plain(piece.text));
    else if (piece.kind === 'action')
      reading.actions.push(readAction(piece.text, piece.quote, context, speakers, place.topic?.owner ?? null));
    else if (piece.kind === 'next' && !reading.next) reading.next = readNextMeeting(piece.text, context);
    else reading.discussed.push(plain(piece.kind === 'next' ? piece.quote : piece.text));
  };
  for (const line of readNoteLines(notes)) {
    if (enter(line, place)) continue;
    if (place.topic && line.indent <= place.topic.indent) place.topic = null;
    const owner = ownerNamed(line.text.replace(/:$/, ''), speakers);
    if (owner?.kind === 'person') place.topic = { owner, indent: line.indent };
    if (owner) reading.discussed.push(plain(line.text));
    else piecesOf(line, place, context, speakers).forEach(put);
  }
  return reading;
}
