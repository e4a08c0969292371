import type { LogEntry } from '../../utils/messaging/contract.ts';
import type { ClientCard } from '../../utils/messaging/shapes.ts';
import type { Interaction, Medium } from '../../utils/records/interaction.ts';
import { clockOf, dayOf } from '../ui/dates.ts';

/** What the log form holds, as it is typed. */
export interface LogFields extends Record<string, string> {
  medium: string;
  /** The first line is the subject, the rest the notes. */
  text: string;
  day: string;
  time: string;
  minutes: string;
  /** Those who took part, a line each: by address, or by name where no address is known. */
  with: string;
  /** Stays the same until it was written, so that a repeated press writes once. */
  operationId: string;
}

export type Participant = LogEntry['participants'][number];

export const loggedMedia = ['call', 'video', 'meeting', 'note'] as const satisfies readonly Medium[];
const longestLine = 500;

/** What the form begins with: a call just now, or at the next full hour of tomorrow for a plan. */
export function newLogFields(plan: boolean, operationId: string, now = Date.now()): LogFields {
  const at = plan ? new Date(now + 86_400_000).setMinutes(0, 0, 0) : now;
  return { medium: 'call', text: '', day: dayOf(at), time: clockOf(at), minutes: '', with: '', operationId };
}

/** The form filled with what was logged before. */
export function logFieldsOf(fields: Interaction, operationId: string): LogFields {
  return {
    medium: fields.medium,
    text: [fields.subject, fields.summary].filter(Boolean).join('\n'),
    day: dayOf(fields.at),
    time: clockOf(fields.at),
    minutes: fields.minutes === null ? '' : String(fields.minutes),
    with: Object.keys(fields.participants).join('\n'),
    operationId,
  };
}

/** Those who may have taken part, under the word that stands for them in the form. */
export function knownParticipants(card: ClientCard, logged: Interaction | null): Map<string, Participant> {
  const known = new Map<string, Participant>();
  for (const { fields } of card.people) {
    for (const email of Object.keys(fields.emails)) known.set(email, { name: fields.name, email, status: 'unknown' });
  }
  for (const [key, { name, status }] of Object.entries(logged?.participants ?? {})) {
    known.set(key, { name, email: key.includes('@') ? key : null, status });
  }
  return known;
}

/** The entry that the form stands for. What lies ahead is planned. */
export function entryOf(
  fields: LogFields,
  clientId: string,
  interactionId: string | null,
  known: ReadonlyMap<string, Participant>,
  now = Date.now(),
): LogEntry {
  const at = new Date(`${fields.day}T${fields.time || '00:00'}`).getTime();
  const { subject, summary } = subjectAndSummary(fields.text);
  return {
    occurrence: null,
    interactionId,
    clientIds: [clientId],
    medium: loggedMedia.find((medium) => medium === fields.medium) ?? 'call',
    direction: 'both',
    state: at > now + 60_000 && fields.medium !== 'note' ? 'planned' : 'happened',
    at: Number.isNaN(at) ? now : at,
    allDay: false,
    minutes: fields.minutes === '' ? null : Math.round(Number(fields.minutes)),
    subject,
    summary,
    participants: fields.with
      .split('\n')
      .filter(Boolean)
      .map((key) => known.get(key) ?? { name: '', email: key, status: 'unknown' }),
  };
}

/** The first line, and the rest; a first line that is too long goes on in the rest. */
function subjectAndSummary(text: string): { subject: string; summary: string } {
  const [first = '', ...rest] = text.trim().split('\n');
  if (first.length <= longestLine) return { subject: first.trim(), summary: rest.join('\n').trim() };
  return { subject: `${first.slice(0, longestLine - 1)}…`, summary: text.trim() };
}
