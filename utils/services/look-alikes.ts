import { lookAlikeClients } from '../identity/look-alike-clients.ts';
import type { LookAlike } from '../identity/look-alike-reason.ts';
import { lookAlikePeople } from '../identity/look-alike.ts';
import type { Output } from '../messaging/contract.ts';
import type { KeyPart } from '../records/define-record.ts';
import type { RecordKindName, Stored } from '../records/index.ts';
import type { Reader, Store } from '../store/types.ts';
import { sideOfClient, sideOfPerson, type Side } from './look-alike-sides.ts';
import { isDecided } from './merging/decided-pairs.ts';

type Proposal = Output<'look-alike.list'>['proposals'][number];

const mostProposals = 100;
const mostDecisions = 200;
const pageSize = 1000;

/** The people and clients that look like one and were not decided of, the surest first. */
export async function readProposals(
  store: Pick<Store, 'reading'>,
  clientId: string | null,
): Promise<Output<'look-alike.list'>> {
  const { people, clients, verdicts } = await store.reading((reader) => readKnown(reader, clientId));
  const decided = isDecided(verdicts);
  const known = people.map(({ id, fields }) => ({
    id,
    name: fields.name,
    emails: Object.keys(fields.emails),
    phones: Object.keys(fields.phones),
    clientId: fields.clientId,
  }));
  const companies = clients.map(({ id, fields }) => ({ id, name: fields.name, domains: Object.keys(fields.domains) }));
  const alike = [
    ...lookAlikePeople(known).map((pair) => ({ about: 'person' as const, pair })),
    ...(clientId === null ? lookAlikeClients(companies, known) : []).map((pair) => ({
      about: 'client' as const,
      pair,
    })),
  ].filter(({ pair }) => !decided(pair.one, pair.other));
  const shown = alike.toSorted((a, b) => b.pair.weight - a.pair.weight).slice(0, mostProposals);
  const sides = { person: sideOfPerson(people, clients), client: sideOfClient(people, clients) };
  return {
    proposals: shown.flatMap(({ about, pair }) => proposed(about, pair, sides[about]) ?? []),
    total: alike.length,
  };
}

/** The one of which more is known stays; of two alike the one that was there first. */
function proposed(
  about: Proposal['about'],
  { one, other, weight, reasons }: LookAlike,
  sideOf: (id: string) => Side | null,
): Proposal | null {
  const [mine, theirs] = [sideOf(one), sideOf(other)];
  if (mine === null || theirs === null) return null;
  const isOtherFuller = theirs.known > mine.known || (theirs.known === mine.known && theirs.since < mine.since);
  const [kept, gone] = isOtherFuller ? [theirs, mine] : [mine, theirs];
  return { about, kept: kept.shown, other: gone.shown, weight, reasons };
}

interface Known {
  people: Stored<'person'>[];
  clients: Stored<'client'>[];
  verdicts: Stored<'verdict'>[];
}

async function readKnown(reader: Reader, clientId: string | null): Promise<Known> {
  const verdicts = await readAll(reader, 'verdict', 'all', []);
  if (clientId === null) {
    return {
      people: await readAll(reader, 'person', 'all', []),
      clients: await readAll(reader, 'client', 'all', []),
      verdicts,
    };
  }
  return {
    people: await readAll(reader, 'person', 'client', [clientId]),
    clients: await reader.read('client', [clientId]),
    verdicts,
  };
}

async function readAll<Name extends RecordKindName>(
  reader: Reader,
  kind: Name,
  index: string,
  prefix: KeyPart[],
): Promise<Stored<Name>[]> {
  const all: Stored<Name>[] = [];
  let after: KeyPart[] | null = [];
  while (after !== null) {
    const page: { records: Stored<Name>[]; next: KeyPart[] | null } = await reader.list({
      kind,
      index,
      prefix,
      after,
      limit: pageSize,
    });
    all.push(...page.records);
    after = page.next;
  }
  return all;
}

/** What was decided, newest first. */
export async function readDecisions(reader: Reader): Promise<Output<'look-alike.decisions'>> {
  const { records } = await reader.list({ kind: 'verdict', index: 'decided', prefix: [], limit: mostDecisions });
  return records.map(({ id, fields }) => ({
    id,
    about: fields.about,
    verdict: fields.verdict,
    keptId: fields.keptId,
    otherId: fields.otherId,
    keptName: fields.keptName,
    otherName: fields.otherName,
    decidedAt: fields.decidedAt,
    isAtWork: fields.work !== null,
  }));
}
