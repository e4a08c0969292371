import type { LogEntry } from '../../utils/messaging/contract.ts';
import { momentOf } from '../../utils/identity/moment.ts';
import type { ClientCard } from '../../utils/messaging/shapes.ts';
import { newId } from '../../utils/platform/ids.ts';
import type { Interaction, Medium } from '../../utils/records/interaction.ts';
import { clockOf, dayOf } from '../ui/dates.ts';
import { lengthInLine } from './length-in-line.ts';

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
  /** The project as it was chosen by hand; empty while it is as proposed. */
  project: string;
  /** Made once for a new entry, so that a second try never makes a second entry. */
  interactionId: string;
  /** The same as long as the same is written, so that a repeated press writes once and what was changed is written. */
  operationId: string;
}

export type Participant = LogEntry['participants'][number];

export const loggedMedia = ['call', 'video', 'meeting', 'note'] as const satisfies readonly Medium[];
const longestLine = 500;

/** What the form begins with: a call just now, or at the next full hour of tomorrow for a plan. */
export function newLogFields(plan: boolean, now = Date.now()): LogFields {
  const at = plan ? new Date(now + 86_400_000).setMinutes(0, 0, 0) : now;
  return {
    medium: 'call',
    text: '',
    ...momentFields(at, false),
    minutes: '',
    with: '',
    project: '',
    interactionId: `contact ${newId()}`,
    operationId: newId(),
  };
}

/** The form filled with what was logged before. */
export function logFieldsOf(interactionId: string, fields: Interaction): LogFields {
  return {
    medium: fields.medium,
    text: textOf(fields),
    ...momentFields(fields.at, fields.allDay),
    minutes: fields.minutes === null ? '' : String(fields.minutes),
    with: Object.keys(fields.participants).join('\n'),
    project: '',
    interactionId,
    operationId: newId(),
  };
}

/** A day and a time as they are typed; no time where it is the day as a whole. */
function momentFields(at: number, allDay: boolean): { day: string; time: string } {
  return { day: dayOf(at), time: allDay ? '' : clockOf(at) };
}

function textOf({ subject, summary }: Interaction): string {
  return [subject, summary].filter(Boolean).join('\n');
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

/** The entry that the form stands for: what was logged before, with what the form changes. What lies ahead is planned. */
export function entryOf(
  fields: LogFields,
  clientId: string,
  logged: Interaction | null,
  known: ReadonlyMap<string, Participant>,
  now = Date.now(),
): LogEntry {
  const at = momentTyped(fields, logged) ?? now;
  const { subject, summary } =
    logged !== null && fields.text === textOf(logged) ? logged : subjectAndSummary(fields.text);
  return {
    occurrence: null,
    interactionId: fields.interactionId,
    clientIds: logged === null ? [clientId] : Object.keys(logged.clientIds),
    medium: loggedMedia.find((medium) => medium === fields.medium) ?? logged?.medium ?? 'call',
    direction: logged?.direction ?? 'both',
    state: at > now + 60_000 && fields.medium !== 'note' ? 'planned' : 'happened',
    at,
    allDay: logged?.allDay === true && fields.time === '',
    minutes: minutesOf(fields, logged),
    subject,
    summary,
    participants: fields.with
      .split('\n')
      .filter(Boolean)
      .map((key) => known.get(key) ?? { name: '', email: key, status: 'unknown' }),
  };
}

/** As typed; else what the line says, where it was not logged before: what was cleared stays so. */
function minutesOf({ minutes, text }: LogFields, logged: Interaction | null): number | null {
  if (minutes !== '') return Math.round(Number(minutes));
  return logged === null ? lengthInLine(text) : null;
}

/** To the minute, and as it was logged where nothing else was typed; null where it is no moment. */
function momentTyped({ day, time }: LogFields, logged: Interaction | null): number | null {
  if (logged !== null) {
    const before = momentFields(logged.at, logged.allDay);
    if (before.day === day && before.time === time) return logged.at;
  }
  return momentOf(`${day}T${time || '00:00'}`);
}

/** The first line, and the rest; a first line that is too long goes on in the rest. */
function subjectAndSummary(text: string): { subject: string; summary: string } {
  const [first = '', ...rest] = text.trim().split('\n');
  if (first.length <= longestLine) return { subject: first.trim(), summary: rest.join('\n').trim() };
  return { subject: `${first.slice(0, longestLine - 1)}…`, summary: text.trim() };
}
