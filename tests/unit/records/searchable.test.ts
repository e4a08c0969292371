import { expect, test } from 'vitest';
import { byHand } from '../../../utils/records/fields.ts';
import { recordKinds, type FieldsOf } from '../../../utils/records/index.ts';
import { aClient, anInteraction } from '../store/support.ts';

const said = (text: string) => ({ text, quote: null, source: null, confirmedOn: null, addedAt: 1, answers: null });

test('of a client: its name, its domains, its industry, its goals and needs', () => {
  const fields = {
    ...aClient('Northwind'),
    industry: 'Logistics',
    goals: { a: said('Grow') },
    needs: { b: said('Time') },
  };
  expect(recordKinds.client.searchable(fields)).toEqual({
    title: ['Northwind'],
    people: ['northwind.example'],
    text: ['Logistics', 'Grow', 'Time'],
  });
});

test('of a person: the name, the addresses, the role, the numbers, and whose it is', () => {
  const fields: FieldsOf<'person'> = {
    name: 'Anna Berg',
    emails: { 'anna@northwind.example': true },
    phones: { '+49 30 1234': true },
    role: 'Buyer',
    decisionMaker: null,
    clientId: 'northwind',
    formerClientId: null,
    statedChannel: null,
    provenance: byHand,
  };
  expect(recordKinds.person.searchable(fields)).toEqual({
    title: ['Anna Berg'],
    people: ['anna@northwind.example'],
    text: ['Buyer', '+49 30 1234'],
    clientIds: ['northwind'],
  });
});

test('of an interaction: subject, people, summary, when and by which means it was, and who wrote', () => {
  const fields: FieldsOf<'interaction'> = {
    ...anInteraction('northwind', 5),
    medium: 'video',
    summary: 'We spoke',
    participants: {
      'anna@northwind.example': { name: 'Anna Berg', place: 'from', status: 'unknown' },
      'maria@acme.example': { name: 'Maria', place: 'to', status: 'unknown' },
    },
  };
  expect(recordKinds.interaction.searchable(fields)).toEqual({
    title: ['Kick-off'],
    people: ['Anna Berg', 'anna@northwind.example', 'Maria', 'maria@acme.example'],
    text: ['We spoke'],
    at: 5,
    clientIds: ['northwind'],
    kinds: ['call', 'video'],
    from: ['Anna Berg', 'anna@northwind.example'],
  });
});

test('of a recap: subject, recipients and notes, at its last step', () => {
  const fields: FieldsOf<'recap'> = {
    clientIds: { northwind: true },
    interactionId: null,
    to: ['anna@northwind.example'],
    subject: 'Recap',
    notes: 'Quote by Friday',
    templateId: '',
    projectId: null,
    about: null,
    edited: null,
    draftedAt: 1,
    insertedAt: 2,
    sentAt: null,
    notNeededBecause: null,
    former: null,
    provenance: byHand,
  };
  expect(recordKinds.recap.searchable(fields)).toEqual({
    title: ['Recap'],
    people: ['anna@northwind.example'],
    text: ['Quote by Friday'],
    at: 2,
    clientIds: ['northwind'],
  });
});
