import type { ChannelCounts } from '../../messaging/calls/brief.ts';
import type { Output } from '../../messaging/contract.ts';
import type { Stored } from '../../records/index.ts';
import type { Reader } from '../../store/types.ts';

const year = 365 * 24 * 60 * 60 * 1000;
const ways = ['mail', 'call', 'video', 'meeting'] as const;
/** Of each way so many contacts are looked through for who took part. */
const lookedThrough = 100;

/** How often a client was in touch over the last twelve months, by way: counted in the index, read nowhere. */
export async function countChannels(reader: Reader, clientId: string, now: number): Promise<ChannelCounts> {
  const [mail, call, video, meeting] = await Promise.all(
    ways.map((way) =>
      reader.countBetween({
        kind: 'interaction',
        index: 'medium',
        prefix: [clientId, way],
        from: -now,
        to: -(now - year),
      }),
    ),
  );
  return { mail: mail ?? 0, call: call ?? 0, video: video ?? 0, meeting: meeting ?? 0 };
}

/** The ways that a client and their people asked for, and those by which they were in touch; null where there is no such client. */
export async function readChannels(reader: Reader, clientId: string, now: number): Promise<Output<'channel.read'>> {
  const [[client], people, observed, contacts] = await Promise.all([
    reader.read('client', [clientId]),
    reader.list({ kind: 'person', index: 'client', prefix: [clientId], limit: 500 }),
    countChannels(reader, clientId, now),
    newestContacts(reader, clientId, now),
  ]);
  if (client === undefined) return null;
  return {
    stated: client.fields.preferredChannel,
    name: client.fields.name,
    observed,
    people: people.records.map(({ id, fields }) => {
      const emails = Object.keys(fields.emails);
      return { id, name: fields.name, emails, stated: fields.statedChannel, observed: countOf(contacts, emails) };
    }),
  };
}

async function newestContacts(reader: Reader, clientId: string, now: number): Promise<Stored<'interaction'>[]> {
  const lists = await Promise.all(
    ways.map((way) =>
      reader.list({
        kind: 'interaction',
        index: 'medium',
        prefix: [clientId, way],
        after: [-now - 1],
        limit: lookedThrough,
      }),
    ),
  );
  return lists.flatMap(({ records }) => records).filter(({ fields }) => fields.at > now - year);
}

function countOf(contacts: readonly Stored<'interaction'>[], emails: readonly string[]): ChannelCounts {
  const theirs = contacts.filter(({ fields }) => emails.some((email) => Object.hasOwn(fields.participants, email)));
  const count = (way: (typeof ways)[number]) => theirs.filter(({ fields }) => fields.medium === way).length;
  return { mail: count('mail'), call: count('call'), video: count('video'), meeting: count('meeting') };
}
