import { expect, test } from 'vitest';
import { headers, readTable } from './read-table.ts';

test('the boxes of a Streak pipeline are deals, with the addresses of their contacts', async () => {
  const names = headers('Name,Stage,Box Key,Notes,Assigned To,Contacts,Organizations,Deal Size');
  const { items, issues, sureness } = await readTable(names, {
    Name: 'Northwind spring order',
    Stage: 'Pitched',
    'Box Key': 'agxzfm1haWxmb29nYWU',
    Notes: 'Anna wants blue',
    'Assigned To': 'maya@own.example',
    Contacts: 'Anna Berg <anna@northwind.example>, bruno@fabrikam.example',
    Organizations: 'Northwind',
    'Deal Size': '$12,000',
  });
  expect(sureness).toBeGreaterThan(0.9);
  expect(issues).toEqual([]);
  expect(items).toEqual([
    {
      kind: 'deal',
      place: { file: 'export.csv', at: 'line 2' },
      sourceId: 'agxzfm1haWxmb29nYWU',
      ids: { own: 'streak agxzfm1haWxmb29nYWU', company: null, people: [] },
      title: 'Northwind spring order',
      organisation: 'Northwind',
      emails: ['anna@northwind.example', 'bruno@fabrikam.example'],
      amount: '$12,000',
      stage: 'Pitched',
      at: null,
    },
  ]);
});
