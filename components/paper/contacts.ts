import type { Brief } from '../../utils/messaging/calls/brief.ts';
import { kindNames } from '../timeline/kind-names.ts';
import { momentLabel } from '../ui/dates.ts';
import { message } from '../ui/message.ts';
import { paperItem, type PaperSection } from './paper.ts';

/** Named at most, of those who took part in a contact. */
const named = 4;

/** The last contacts, the newest first. */
export function recentContacts({ recent }: Brief): PaperSection {
  return {
    title: message('paper_contacts'),
    items: recent.map(({ subject, medium, direction, at, allDay, participants }) =>
      paperItem(subject || message(kindNames[medium]), [
        medium === 'mail'
          ? message(direction === 'in' ? 'timeline_mailIn' : 'timeline_mailOut')
          : message(kindNames[medium]),
        momentLabel(at, allDay),
        participants.slice(0, named).join(', '),
      ]),
    ),
    empty: message('client_noContactYet'),
  };
}
