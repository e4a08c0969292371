import { expect, test } from 'vitest';
import { headers, readTable } from './read-table.ts';

test('people of Pipedrive, whose cells hold several values with commas', async () => {
  const names = headers(
    'Person - Name,Person - First name,Person - Last name,Person - Email,Person - Phone,Person - Label,Organization name,Person - Owner,Person - Pipedrive System ID',
  );
  const { items, sureness } = await readTable(names, {
    'Person - Name': 'Anna Berg',
    'Person - Email': 'anna@northwind.example, anna@home.example',
    'Person - Phone': '030 1234567, 0171 7654321',
    'Organization name': 'Northwind',
    'Person - Pipedrive System ID': '12',
  });
  expect(sureness).toBeGreaterThan(0.9);
  expect(items).toMatchObject([
    {
      kind: 'person',
      sourceId: '12',
      name: 'Anna Berg',
      emails: ['anna@northwind.example', 'anna@home.example'],
      phones: ['030 1234567', '0171 7654321'],
      organisation: 'Northwind',
    },
  ]);
});

test('organisations of Pipedrive', async () => {
  const names = headers(
    'Organization - Name,Organization - Labels,Organization - Owner,Organization - Pipedrive System ID',
  );
  const { items } = await readTable(names, {
    'Organization - Name': 'Northwind',
    'Organization - Pipedrive System ID': '7',
  });
  expect(items).toMatchObject([{ kind: 'company', name: 'Northwind', sourceId: '7' }]);
});

test('deals of Pipedrive', async () => {
  const names = headers(
    'Deal - Title,Deal - Value,Organization,Contact person,Deal - Owner,Deal - Stage (pipeline),Deal - Expected close date,Deal - Currency of value,Deal - Creation date,Deal - Closed on,Deal - Pipedrive System ID',
  );
  const { items } = await readTable(names, {
    'Deal - Title': 'Spring order',
    'Deal - Value': '12000',
    Organization: 'Northwind',
    'Contact person': 'Anna Berg',
    'Deal - Stage (pipeline)': 'Proposal (Sales)',
    'Deal - Expected close date': '2026-10-01',
    'Deal - Currency of value': 'EUR',
    'Deal - Creation date': '2026-03-04 10:15:00',
    'Deal - Pipedrive System ID': '31',
  });
  expect(items).toMatchObject([
    {
      kind: 'deal',
      sourceId: '31',
      title: 'Spring order',
      organisation: 'Northwind',
      amount: '12000 EUR',
      stage: 'Proposal (Sales)',
      at: Date.UTC(2026, 2, 4, 9, 15),
    },
  ]);
});

test('the table that its import takes holds people and deals', async () => {
  const names = headers(
    'Person - Name*,Person - First name,Person - Phone,Person - Email (Work),Person - Email (Home),Organization - Name*,Deal - Title,Deal - Value,Activity - Subject*,Note - Content*',
  );
  const person = {
    'Person - Name*': 'Anna Berg',
    'Person - Email (Work)': 'anna@northwind.example',
    'Person - Email (Home)': 'anna@home.example',
    'Organization - Name*': 'Northwind',
  };
  const { items } = await readTable(
    names,
    { ...person, 'Deal - Title': 'Spring order', 'Deal - Value': '100' },
    person,
  );
  expect(items).toMatchObject([
    { kind: 'person', name: 'Anna Berg', emails: ['anna@northwind.example', 'anna@home.example'] },
    { kind: 'deal', title: 'Spring order', amount: '100', organisation: 'Northwind' },
    { kind: 'person', place: { at: 'line 3' } },
  ]);
});
