import type { NotedAction } from '../../utils/language/notes-reading.ts';
import { readNotes } from '../../utils/language/read-notes.ts';
import { call } from '../../utils/messaging/client.ts';
import type { Reading } from '../../utils/messaging/contract.ts';
import { newId } from '../../utils/platform/ids.ts';
import type { RecapForm } from '../../utils/state/recap-form.ts';
import type { RecapMeeting } from './recap-meeting.ts';

const longestLine = 500;
const mostActions = 50;

/** Who does what by when, as a recap has it, becomes promises to be taken: once, however often it is inserted or copied. */
export async function proposeActions(form: RecapForm, meeting: RecapMeeting, locale: string): Promise<void> {
  const participants = meeting.guests.map(({ name }) => name).filter(Boolean);
  const { actions } = readNotes(form.notes, { date: form.date, participants, locale });
  const proposals = actions.slice(0, mostActions).flatMap(proposalOf);
  if (proposals.length === 0) return;
  const reading = { proposals, questions: [], closings: [] };
  const of = { interactionId: null, identity: null, recapId: form.recapId };
  await call('reading.save', { operationId: newId(), of, reading });
}

/** What nobody was named for is ours: whoever writes the recap sees to it. */
function proposalOf({ owner, what, due, quote }: NotedAction): Reading['proposals'] {
  if (what === '') return [];
  return [
    {
      owedBy: owner.kind === 'client' || owner.kind === 'person' ? 'them' : 'us',
      who: owner.kind === 'person' ? owner.name.slice(0, longestLine) : '',
      what: what.slice(0, longestLine),
      due: due?.iso.slice(0, 10) ?? null,
      said: 'promised',
      quote,
    },
  ];
}
