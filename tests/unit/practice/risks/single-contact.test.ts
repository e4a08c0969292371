import { expect, test } from 'vitest';
import { singleContact } from '../../../../utils/practice/risks/single-contact.ts';
import { mail } from '../../signals/support.ts';
import { foundBy, person, practiceOf } from '../client-support.ts';

const months = ['09', '08', '07', '06', '05', '04', '03', '02'];
const contacts = months.map((month) => mail(month, `2026-${month}-10T09:00`, 'in'));
const people = [person('Jean'), person('Ana')];

test('who alone is met for months is a risk by name', () => {
  expect(foundBy(singleContact, practiceOf({ contacts, people }))).toMatchObject([
    { key: 'Jean', title: 'Jean', count: 8, evidence: [{ kind: 'person', id: 'Jean' }] },
  ]);
});

test('few contacts, or a client of former days, are none', () => {
  expect(foundBy(singleContact, practiceOf({ contacts: contacts.slice(1), people }))).toEqual([]);
  expect(foundBy(singleContact, practiceOf({ contacts, people }, { status: 'former' }))).toEqual([]);
});
