import type { TimelineEntry } from '../messaging/shapes.ts';
import type { Stored } from '../records/index.ts';

/** An interaction as a timeline shows it. */
export function entryOfInteraction({ id, fields }: Stored<'interaction'>): TimelineEntry {
  return {
    id,
    kind: 'interaction',
    at: fields.at,
    allDay: fields.allDay,
    medium: fields.medium,
    direction: fields.direction,
    state: fields.state,
    subject: fields.subject,
    summary: fields.summary,
    minutes: fields.minutes,
    participants: Object.entries(fields.participants).map(([key, { name }]) => (name === '' ? key : name)),
    link: fields.provenance.link,
    projectId: fields.projectId,
    steps: [],
  };
}

/** A recap, or another mail that was drafted here, as a timeline shows it: at its last step. */
export function entryOfRecap({ id, fields }: Stored<'recap'>): TimelineEntry {
  const { notNeededBecause } = fields;
  const first = notNeededBecause === null ? 'drafted' : 'notNeeded';
  const steps: TimelineEntry['steps'] = [{ step: first, at: fields.draftedAt }];
  if (fields.insertedAt !== null) steps.push({ step: 'inserted', at: fields.insertedAt });
  if (fields.sentAt !== null) steps.push({ step: 'sent', at: fields.sentAt });
  return {
    id,
    kind: 'recap',
    at: steps.at(-1)?.at ?? fields.draftedAt,
    allDay: false,
    // A mail for another moment is drafted and sent as a recap is, and is none.
    medium: /^(?:recap|$)/.test(fields.templateId) ? 'recap' : 'mail',
    direction: 'out',
    state: 'happened',
    subject: fields.subject,
    summary: notNeededBecause ?? '',
    minutes: null,
    participants: fields.to,
    link: null,
    projectId: fields.projectId,
    steps,
  };
}
