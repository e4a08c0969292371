import * as z from 'zod/mini';
import { cadence, clientStatus, recording } from '../../records/client.ts';
import { direction, medium } from '../../records/interaction.ts';
import type { Contact } from './contact-figures.ts';
import type { ClientOutline } from './row.ts';

/** A record that a write made different: its fields before and after; null where it was not, or is not, there. */
export interface ChangedRecord {
  kind: string;
  id: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** What a write means for one client. */
export interface FiguresChange {
  /** Undefined where the client's own record is as it was, null where it went. */
  outline: ClientOutline | null | undefined;
  /** The client was not there before. */
  isNew: boolean;
  people: number;
  removed: Contact[];
  added: Contact[];
}

const clientFields = z.object({
  name: z.string(),
  status: clientStatus,
  owner: z.string(),
  industry: z.string(),
  recording,
  domains: z.record(z.string(), z.literal(true)),
  cadence: z.nullable(cadence),
});
const personFields = z.object({ clientId: z.nullable(z.string()) });
const interactionFields = z.object({
  at: z.int(),
  medium,
  direction,
  state: z.enum(['planned', 'happened']),
  clientIds: z.record(z.string(), z.literal(true)),
  fromClientId: z.nullable(z.string()),
});

const nothing: z.infer<typeof interactionFields> = {
  at: 0,
  medium: 'note',
  direction: 'both',
  state: 'happened',
  clientIds: {},
  fromClientId: null,
};

/** What a client's record says for a list; null where it is not one. */
export function outlineOf(fields: unknown): ClientOutline | null {
  const parsed = z.safeParse(clientFields, fields);
  if (!parsed.success) return null;
  const { domains, cadence: agreed, ...others } = parsed.data;
  return { ...others, domains: Object.keys(domains), cadenceDays: agreed?.days ?? null };
}

/** What a write means for each client that it touches. */
export function changesOf(records: readonly ChangedRecord[]): Map<string, FiguresChange> {
  const changes = new Map<string, FiguresChange>();
  const of = (clientId: string): FiguresChange => {
    const known = changes.get(clientId);
    if (known !== undefined) return known;
    const made: FiguresChange = { outline: undefined, isNew: false, people: 0, removed: [], added: [] };
    changes.set(clientId, made);
    return made;
  };
  for (const { kind, id, before, after } of records) {
    if (kind === 'client') Object.assign(of(id), { outline: outlineOf(after), isNew: before === null });
    if (kind === 'person') {
      for (const clientId of clientOfPerson(before)) of(clientId).people -= 1;
      for (const clientId of clientOfPerson(after)) of(clientId).people += 1;
    }
    if (kind === 'interaction') {
      const [former, present] = [contactOf(before), contactOf(after)];
      if (JSON.stringify(former) === JSON.stringify(present)) continue;
      for (const clientId of former.clientIds) of(clientId).removed.push(former.contact);
      for (const clientId of present.clientIds) of(clientId).added.push(present.contact);
    }
  }
  return changes;
}

function clientOfPerson(fields: unknown): string[] {
  const clientId = z.safeParse(personFields, fields).data?.clientId ?? null;
  return clientId === null ? [] : [clientId];
}

/** Who was in contact by an interaction: the same as in its index `contact`. */
function contactOf(fields: unknown): { clientIds: string[]; contact: Contact } {
  const parsed = z.safeParse(interactionFields, fields);
  const { medium: means, clientIds, fromClientId, ...contact } = parsed.data ?? nothing;
  if (means === 'note') return { clientIds: [], contact };
  return { clientIds: fromClientId === null ? Object.keys(clientIds) : [fromClientId], contact };
}
