import { expect, test } from 'vitest';
import { headers, readTable } from './read-table.ts';

test('contacts of HubSpot', async () => {
  const names = headers(
    'Record ID,First Name,Last Name,Email,Phone Number,Mobile Phone Number,Job Title,Contact owner,Lifecycle Stage,Create Date,Website URL,City,Associated Company,Associated Company IDs,Associated Company IDs (Primary)',
  );
  const { items, issues, sureness } = await readTable(names, {
    'Record ID': '251',
    'First Name': 'Anna',
    'Last Name': 'Berg',
    Email: 'anna@northwind.example',
    'Mobile Phone Number': '+49 171 7654321',
    'Job Title': 'Buyer',
    'Contact owner': 'Maya Singh',
    'Create Date': '2026-03-04 10:15',
    'Website URL': 'northwind.example',
    'Associated Company': 'Northwind;Fabrikam',
    'Associated Company IDs': '99;98',
  });
  expect(sureness).toBeGreaterThan(0.9);
  expect(issues).toEqual([]);
  expect(items).toMatchObject([
    {
      kind: 'person',
      sourceId: '251',
      name: 'Anna Berg',
      emails: ['anna@northwind.example'],
      phones: ['+49 171 7654321'],
      role: 'Buyer',
      organisation: 'Northwind',
      hosts: ['northwind.example'],
      ids: { own: 'hubspot 251', company: 'hubspot 99', people: [] },
    },
  ]);
});

test('companies of HubSpot', async () => {
  const names = headers(
    'Record ID,Company name,Company Domain Name,Website URL,Company owner,Create Date,Phone Number,City,Country/Region,Industry',
  );
  const { items } = await readTable(names, {
    'Record ID': '99',
    'Company name': 'Northwind',
    'Company Domain Name': 'northwind.example',
    'Website URL': 'https://shop.northwind.example/start',
    Industry: 'RETAIL',
  });
  expect(items).toEqual([
    {
      kind: 'company',
      place: { file: 'export.csv', at: 'line 2' },
      sourceId: '99',
      ids: { own: 'hubspot 99', company: null, people: [] },
      name: 'Northwind',
      hosts: ['northwind.example', 'shop.northwind.example'],
      industry: 'RETAIL',
    },
  ]);
});

test('deals of HubSpot: the later of made and closed, unless it is still to come', async () => {
  const names = headers(
    'Record ID,Deal Name,Pipeline,Deal Stage,Amount,Currency,Close Date,Create Date,Deal owner,Associated Company IDs,Associated Company',
  );
  const deal = { 'Deal Name': 'Spring order', 'Deal Stage': 'Closed won', Amount: '12000', Currency: 'EUR' };
  const { items } = await readTable(
    names,
    { ...deal, 'Close Date': '2026-05-01 09:30', 'Create Date': '2026-03-04 10:15', 'Associated Company': 'Northwind' },
    { ...deal, 'Close Date': '2027-05-01', 'Create Date': '2026-03-04' },
  );
  expect(items).toMatchObject([
    {
      kind: 'deal',
      title: 'Spring order',
      organisation: 'Northwind',
      amount: '12000 EUR',
      stage: 'Closed won',
      at: Date.UTC(2026, 4, 1, 7, 30),
    },
    { at: Date.UTC(2026, 2, 3, 23) },
  ]);
});

test('deals of HubSpot name their company and their contacts by id', async () => {
  const names = headers(
    'Record ID,Deal Name,Pipeline,Deal Stage,Amount,Close Date,Create Date,Last Activity Date,Deal owner,Associated Company IDs,Associated Company IDs (Primary),Associated Contact IDs',
  );
  const { items } = await readTable(names, {
    'Record ID': '7',
    'Deal Name': 'Spring order',
    'Deal Stage': 'Closed won',
    'Associated Company IDs': '99;98',
    'Associated Contact IDs': '251; 252',
  });
  expect(items).toMatchObject([
    { ids: { own: 'hubspot 7', company: 'hubspot 99', people: ['hubspot 251', 'hubspot 252'] } },
  ]);
});
