import { localeOfNotes } from '../../utils/language/locale-of-notes.ts';
import { proposedInNotes } from '../../utils/language/proposed-in-notes.ts';
import { call } from '../../utils/messaging/client.ts';
import { newId } from '../../utils/platform/ids.ts';
import type { RecapForm } from '../../utils/state/recap-form.ts';
import { language } from '../ui/language.ts';
import type { RecapMeeting } from './recap-meeting.ts';

/**
 * Who does what by when, as a recap has it, becomes promises to be taken: once, however often it is inserted or copied.
 * `mailLocale` is the language tag of the recap.
 */
export async function proposeActions(form: RecapForm, meeting: RecapMeeting, mailLocale: string): Promise<void> {
  const locale = localeOfNotes(form.notes, mailLocale, language());
  const guests = meeting.guests.map(({ name }) => name).filter(Boolean);
  const proposals = proposedInNotes(form.notes, { date: form.date, locale, guests, ours: [] });
  if (proposals.length === 0) return;
  const reading = { proposals, questions: [], closings: [] };
  const of = { interactionId: null, identity: null, recapId: form.recapId };
  await call('reading.save', { operationId: newId(), of, reading });
}
