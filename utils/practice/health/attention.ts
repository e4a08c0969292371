import { lastAttention } from '../../signals/history.ts';
import { dayAt, daysBetween } from '../../signals/moment.ts';
import type { HealthPart, HealthRule } from './health-part.ts';

/**
 * Whether they hear from us as often as they want to, counted from when that was agreed; overdue by more than the whole pause
 * again is poor. Who is paused or a former client waits for nothing.
 */
export const attention: HealthRule = ({ client, contacts }, { at, zone }): HealthPart => {
  const { cadence, status } = client.fields;
  const evidence = [{ kind: 'client' as const, id: client.id }];
  const name = 'attention';
  if (cadence === null) return { name, standing: 'unknown', reason: 'no-cadence', count: 0, evidence };
  if (status === 'paused' || status === 'former')
    return { name, standing: 'unknown', reason: 'at-rest', count: 0, evidence };
  const last = lastAttention({ contacts: contacts.filter(({ fields }) => fields.at <= at) });
  if (last === null) return { name, standing: 'unknown', reason: 'never-met', count: 0, evidence };
  const lastDay = dayAt(last.fields.at, zone);
  const since = cadence.since > lastDay ? cadence.since : lastDay;
  const days = Math.max(0, daysBetween(since, dayAt(at, zone)));
  const seen = [{ kind: 'interaction' as const, id: last.id }, ...evidence];
  if (days <= cadence.days) return { name, standing: 'good', reason: 'in-touch', count: days, evidence: seen };
  return days <= cadence.days * 2
    ? { name, standing: 'fair', reason: 'overdue', count: days, evidence: seen }
    : { name, standing: 'poor', reason: 'long-overdue', count: days, evidence: seen };
};
