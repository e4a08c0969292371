import type { Output } from '../messaging/contract.ts';
import type { HistoryKindName, Stored } from '../records/index.ts';
import { termsOfText } from '../search/terms.ts';
import type { Reader } from '../store/types.ts';

/** So many contacts of each direction are looked at: what is older is said to be unknown. */
const recentContacts = 60;
const mostOfKind = 200;
const mostPeople = 500;
const mostTrends = 20;
/** A mail that came back is a note: who left is not told by older ones. */
const recentNotes = 20;
/** Of each client so much of what was said is compared with the others. */
const mostSaid = 40;

/** What the rules of the practice look at of a client; null where there is no such client, or it has gone. */
export async function readClientPractice(reader: Reader, clientId: string): Promise<Output<'practice.client'>> {
  const [client] = await reader.read('client', [clientId]);
  if (client === undefined) return null;
  const of = <Kind extends HistoryKindName>(kind: Kind) => newestOf(reader, kind, clientId, mostOfKind);
  const promises = (state: string) =>
    reader.list({ kind: 'commitment', index: 'state', prefix: [clientId, state], limit: mostOfKind });
  const industry = client.fields.industry.toLocaleLowerCase();
  const [people, directions, notes, open, kept, projects, feedback, surveys, risks, opportunities, trends] =
    await Promise.all([
      reader.list({ kind: 'person', index: 'client', prefix: [clientId], limit: mostPeople }),
      Promise.all(['in', 'out', 'both'].map((direction) => contactsOf(reader, clientId, direction))),
      reader.list({ kind: 'interaction', index: 'medium', prefix: [clientId, 'note'], limit: recentNotes }),
      promises('open'),
      promises('kept'),
      of('project'),
      of('feedback'),
      of('survey'),
      of('risk'),
      of('opportunity'),
      industry === ''
        ? { records: [] }
        : reader.list({ kind: 'trend', index: 'industry', prefix: [industry], limit: mostTrends }),
    ]);
  return {
    client,
    people: people.records,
    contacts: [...directions.flat(), ...notes.records].toSorted((one, other) => other.fields.at - one.fields.at),
    contactsFrom: Math.max(0, ...directions.map(knownFrom)),
    promises: open.records,
    kept: kept.records,
    projects,
    // What was only heard in a mail counts for nothing until somebody takes it.
    feedback: feedback.filter(({ fields }) => fields.state === 'taken'),
    surveys,
    risks,
    opportunities,
    trends: trends.records,
  };
}

/** What some clients need, say of the work and ask, the newest of each. */
export async function readSaid(reader: Reader, clientIds: readonly string[]): Promise<Output<'practice.said'>['said']> {
  const clients = await reader.read('client', [...clientIds]);
  const said: Output<'practice.said'>['said'] = [];
  for (const { id: clientId, fields } of clients) {
    const [feedback, questions] = await Promise.all([
      newestOf(reader, 'feedback', clientId, mostSaid),
      newestOf(reader, 'question', clientId, mostSaid),
    ]);
    const add = (id: string, sort: (typeof said)[number]['sort'], text: string, searched = text) =>
      said.push({ clientId, id, sort, text, words: [...new Set(termsOfText(searched))] });
    for (const [id, need] of Object.entries(fields.needs)) add(id, 'need', need.text);
    for (const each of feedback.filter(({ fields }) => fields.state === 'taken'))
      add(each.id, 'feedback', each.fields.text, [each.fields.text, ...Object.keys(each.fields.themes)].join('\n'));
    for (const each of questions) add(each.id, 'question', each.fields.text);
  }
  return said;
}

async function newestOf<Kind extends HistoryKindName>(
  reader: Reader,
  kind: Kind,
  clientId: string,
  limit: number,
): Promise<Stored<Kind>[]> {
  return (await reader.list({ kind, index: 'timeline', prefix: [clientId], limit })).records;
}

async function contactsOf(reader: Reader, clientId: string, direction: string): Promise<Stored<'interaction'>[]> {
  const prefix = [clientId, 'happened', direction];
  return (await reader.list({ kind: 'interaction', index: 'contact', prefix, limit: recentContacts })).records;
}

/** From when on a direction is known as a whole: from the oldest that was read, where there may be older ones. */
function knownFrom(contacts: readonly Stored<'interaction'>[]): number {
  return contacts.length < recentContacts ? 0 : (contacts.at(-1)?.fields.at ?? 0);
}
