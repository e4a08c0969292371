import { onlyPersonMet } from '../../signals/single-contact.ts';
import type { HealthPart, HealthRule } from './health-part.ts';

const halfYear = 182 * 24 * 60 * 60 * 1000;

/** With how many people there we were in contact over the last half year. */
export const contacts: HealthRule = (practice, { at }): HealthPart => {
  const name = 'contacts';
  const recent = practice.contacts.filter(
    ({ fields }) => fields.medium !== 'note' && fields.at <= at && fields.at > at - halfYear,
  );
  const met = practice.people.filter(({ fields: { emails } }) =>
    recent.some(({ fields }) => Object.keys(fields.participants).some((key) => Object.hasOwn(emails, key))),
  );
  const evidence = met.map(({ id }) => ({ kind: 'person' as const, id }));
  if (met.length === 0) return { name, standing: 'unknown', reason: 'nobody-met', count: 0, evidence };
  if (met.length > 1) return { name, standing: 'good', reason: 'several-met', count: met.length, evidence };
  return onlyPersonMet(practice) === null
    ? { name, standing: 'fair', reason: 'one-met', count: 1, evidence }
    : { name, standing: 'poor', reason: 'only-one-met', count: 1, evidence };
};
