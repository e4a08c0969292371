import { expect, test } from 'vitest';
import { recordOf } from '../../records/plain-records.ts';
import { careOf, mail } from './support.ts';

const person = (id: string, email: string) => recordOf('person', id, { name: id, emails: { [email]: true } });
const people = [person('Jean', 'jean@northwind.example'), person('Ana', 'ana@northwind.example')];
const months = ['09', '08', '07', '06', '05', '04', '03', '02'];
const mails = months.map((month) => mail(month, `2026-${month}-10T09:00`, 'in'));
const single = (contacts: typeof mails, others: Parameters<typeof careOf>[1] = {}) =>
  careOf('single-contact', { people, contacts, ...others }, '2026-11-25T12:00');

test('a client of whom one person alone is met for months hangs on that person', () => {
  expect(single(mails)).toMatchObject([
    { isLate: false, wait: { who: 'Jean', evidence: [{ kind: 'person', id: 'Jean' }] } },
  ]);
});

test('another person, few contacts, a short time, or no active work: then not', () => {
  const ana = { 'ana@northwind.example': { name: 'Ana', place: 'from', status: 'unknown' } } as const;
  expect(single([mail('ana', '2026-10-10T09:00', 'in', { participants: ana }), ...mails])).toEqual([]);
  expect(single(mails.slice(1))).toEqual([]);
  expect(single(months.map((month) => mail(month, `2026-09-${month}T09:00`, 'in')))).toEqual([]);
  expect(single(mails, { client: { status: 'former' } })).toEqual([]);
});
