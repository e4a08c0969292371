import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, test } from 'vitest';
import { everyClient, filterClients } from '../../../../components/clients/filter.ts';
import { byName, ordered, orderAfter, type ColumnName } from '../../../../components/clients/order.ts';
import { silence } from '../../../../components/clients/silence.ts';
import type { ClientRow } from '../../../../utils/state/client-rows.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 23, 9);

beforeEach(() => {
  Object.assign(fakeBrowser, { i18n: { getUILanguage: () => 'en-GB', getMessage: () => '' } });
});

function row(name: string, more: Partial<ClientRow> = {}): ClientRow {
  const nothing = { owner: '', industry: '', domains: '', cadence: null, lastIn: null, lastOut: null, next: null };
  return { id: name, name, status: 'active', people: 0, contacts: 0, months: '', ...nothing, ...more };
}

const names = (rows: readonly ClientRow[]) => rows.map(({ name }) => name);

describe('the order', () => {
  test('is by name as the language sorts, numbers by their value', () => {
    expect(names(byName(['Zeta', 'ärzte 10', 'Ärzte 9', 'alpha'].map((name) => row(name))))).toEqual([
      'alpha',
      'Ärzte 9',
      'ärzte 10',
      'Zeta',
    ]);
  });

  test('is by any column both ways; the same value stays by name, none comes last either way', () => {
    const rows = byName([
      row('c', { lastIn: 2 }),
      row('a', { lastIn: 1 }),
      row('d', { lastIn: null }),
      row('b', { lastIn: 2 }),
    ]);
    const by = (column: ColumnName, direction: 'ascending' | 'descending') =>
      names(ordered(rows, { column, direction }));
    expect(by('lastIn', 'ascending')).toEqual(['a', 'b', 'c', 'd']);
    expect(by('lastIn', 'descending')).toEqual(['b', 'c', 'a', 'd']);
    expect(by('name', 'descending')).toEqual(['d', 'c', 'b', 'a']);
  });

  test('turns round where a column is pressed again', () => {
    const first = orderAfter({ column: 'name', direction: 'ascending' }, 'contacts');
    expect(first).toEqual({ column: 'contacts', direction: 'descending' });
    expect(orderAfter(first, 'contacts')).toEqual({ column: 'contacts', direction: 'ascending' });
  });
});

describe('the filter', () => {
  const rows = [
    row('Crédit Contoso', { industry: 'Banking', status: 'prospect' }),
    row('Fabrikam', { owner: 'Maria', domains: 'fabrikam.example shop.example' }),
  ];

  test('finds every word in the name, the domain, the industry or the owner, without accents and capitals', () => {
    const found = (text: string) => names(filterClients(rows, { ...everyClient, text }, now));
    expect(found('credit bank')).toEqual(['Crédit Contoso']);
    expect(found('SHOP.ex maria')).toEqual(['Fabrikam']);
    expect(found('credit maria')).toEqual([]);
    expect(found(' ')).toHaveLength(2);
  });

  test('finds a status', () => {
    expect(names(filterClients(rows, { ...everyClient, status: 'prospect' }, now))).toEqual(['Crédit Contoso']);
  });

  test('finds who has heard nothing for longer than was agreed', () => {
    const silent = [
      row('silent', { cadence: 14, lastIn: now - 30 * day, lastOut: now - 15 * day }),
      row('in time', { cadence: 14, lastIn: now - 30 * day, lastOut: now - 14 * day }),
      row('nothing agreed', { lastIn: now - 300 * day }),
      row('never', { cadence: 14 }),
      row('left', { cadence: 14, lastIn: now - 300 * day, status: 'former' }),
    ];
    expect(names(filterClients(silent, { ...everyClient, silentOnly: true }, now))).toEqual(['silent', 'never']);
    expect(silent.map((each) => silence(each, now))).toEqual([{ days: 15 }, null, null, { days: null }, null]);
  });
});
