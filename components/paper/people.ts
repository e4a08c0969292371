import type { Brief } from '../../utils/messaging/calls/brief.ts';
import { channelNames } from '../channel/channel-words.ts';
import { message, type MessageKey } from '../ui/message.ts';
import { paperItem, type PaperItem, type PaperSection } from './paper.ts';

type Person = Brief['people'][number]['fields'];
type Guest = Brief['guests'][number];

const answers: Record<Guest['status'], MessageKey | null> = {
  accepted: 'event_accepted',
  declined: 'event_declined',
  tentative: 'event_tentative',
  awaiting: 'event_awaiting',
  unknown: null,
};

/** Who comes, what they answered and what they are; the client's people where no event names anybody. */
export function whoComes({ guests, people }: Brief): PaperSection {
  if (guests.length === 0) return theirPeople(people, false);
  const known = new Map(people.map(({ id, fields }) => [id, fields]));
  return {
    title: message('event_guests'),
    items: guests.map((guest) => guestItem(guest, known.get(guest.personId ?? ''))),
    empty: message('event_noGuests'),
  };
}

/** Everybody at the client; with the ways to reach them, for who takes over. */
export function theirPeople(people: Brief['people'], withAddresses: boolean): PaperSection {
  return {
    title: message('client_theirPeople'),
    items: people.map(({ fields }) =>
      paperItem(fields.name || (Object.keys(fields.emails)[0] ?? ''), [
        ...whatTheyAre(fields),
        ...(withAddresses ? [...Object.keys(fields.emails), ...Object.keys(fields.phones)] : []),
      ]),
    ),
    empty: message('paper_noPeople'),
  };
}

function guestItem({ name, email, status }: Guest, person: Person | undefined): PaperItem {
  const answer = answers[status];
  return paperItem(name, [
    ...(person === undefined ? [email !== name && email] : whatTheyAre(person)),
    answer !== null && message(answer),
  ]);
}

function whatTheyAre({ role, decisionMaker, statedChannel }: Person): (string | false)[] {
  return [
    role,
    decisionMaker === true && message('paper_decides'),
    statedChannel !== null && message('paper_prefers', message(channelNames[statedChannel])),
  ];
}
