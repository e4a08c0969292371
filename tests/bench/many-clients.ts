import type { FieldsOf } from '../../utils/records/index.ts';
import { interactionOf } from './seeded-interaction.ts';
import type { SeededClient } from './seeded.ts';

/** What a list of clients is measured with: so many, each with as much history as the others. */
export const manyClients: readonly SeededClient[] = Array.from({ length: 5000 }, (_, index) => {
  const domain = `company-${index}.example`;
  const people = ['Kim Arden', 'Robin Vale'].map((name, person) => ({ name, email: `person-${person}@${domain}` }));
  return { id: `company-${index}`, name: `Company ${(index * 7919) % 5000} & Partners`, domain, people };
});

/** The interaction of this number: the next one in turn for each client. */
export function interactionOfMany(index: number, now: number): FieldsOf<'interaction'> {
  const client = manyClients[index % manyClients.length];
  return { ...interactionOf(index, now), clientIds: { [client?.id ?? '']: true } };
}
