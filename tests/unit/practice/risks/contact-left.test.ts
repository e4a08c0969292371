import { expect, test } from 'vitest';
import { contactLeft } from '../../../../utils/practice/risks/contact-left.ts';
import { mail } from '../../signals/support.ts';
import { foundBy, person, practiceOf } from '../client-support.ts';

const people = [person('Jean', { name: 'Jean Martin', decisionMaker: true }), person('Ana')];
const gone = mail('gone', '2026-11-20T09:00', 'in');
const look = (who: string, contacts = [gone]) =>
  foundBy(contactLeft, practiceOf({ people, contacts, departures: [{ interactionId: 'gone', who }] }));

test('who has left is a risk by name, address or as the sender; who decides weighs more', () => {
  const found = {
    key: 'Jean',
    title: 'Jean Martin',
    impact: 3,
    evidence: [
      { kind: 'interaction', id: 'gone' },
      { kind: 'person', id: 'Jean' },
    ],
  };
  for (const who of ['Jean Martin', 'Herr Jean Martin', 'Jean', 'jean@northwind.example', ''])
    expect(look(who), who).toMatchObject([found]);
  expect(look('Ana')).toMatchObject([{ key: 'Ana', impact: 2 }]);
});

test('somebody whom nobody knows, and somebody who wrote again, are none', () => {
  expect(look('Jeanne')).toEqual([]);
  expect(look('jean@elsewhere.example')).toEqual([]);
  const two = [...people, person('Jean Dupont')];
  const departures = [{ interactionId: 'gone', who: 'Jean' }];
  expect(foundBy(contactLeft, practiceOf({ people: two, contacts: [gone], departures }))).toEqual([]);
  expect(look('Jean Martin', [mail('later', '2026-11-21T09:00', 'in'), gone])).toEqual([]);
  expect(look('Jean Martin', [mail('later', '2026-11-21T09:00', 'out'), gone])).toHaveLength(1);
});
