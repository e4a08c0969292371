import { expect, test } from 'vitest';
import { headers, readTable } from './read-table.ts';

test('people of Copper', async () => {
  const names = headers(
    'Person Name,Company,Title,Contact Type,Owner,Work Email,Phone,LinkedIn,Work Website,Address,Description,Visibility,Tags',
  );
  const { items, issues, sureness } = await readTable(names, {
    'Person Name': 'Anna Berg',
    Company: 'Northwind',
    Title: 'Buyer',
    Owner: 'maya@own.example',
    'Work Email': 'anna@northwind.example',
    Phone: '030 1234567',
    LinkedIn: 'https://www.linkedin.example/in/anna',
    'Work Website': 'https://northwind.example',
  });
  expect(sureness).toBeGreaterThan(0.9);
  expect(issues).toEqual([]);
  expect(items).toMatchObject([
    {
      kind: 'person',
      name: 'Anna Berg',
      emails: ['anna@northwind.example'],
      phones: ['030 1234567'],
      role: 'Buyer',
      organisation: 'Northwind',
      hosts: ['northwind.example'],
    },
  ]);
});
