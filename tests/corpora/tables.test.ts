import { describe, expect, it } from 'vitest';
import { memorySource } from '../../utils/importers/byte-source.ts';
import { tableHead } from '../../utils/importers/csv/table.ts';
import { isThere, pathsIn, readIn, textIn } from './corpus.ts';

const headers = 'csv/header-vocabulary';
const customers = 'csv/atomic-crm/test-data';

describe.skipIf(!isThere(headers))('the header rows of exports', () => {
  it.each(pathsIn(headers, '*.csv'))('%s is told as one of its system', async (path) => {
    const head = await tableHead(memorySource(path, new TextEncoder().encode(textIn(headers, path))));
    expect(head?.system).toBe(path.split(/[-.]/)[0]);
  });

  it('of deals and contacts name whose they are', async () => {
    for (const path of ['hubspot-deals.csv', 'hubspot-contacts.csv', 'salesforce-export-contact.csv']) {
      const head = await tableHead(memorySource(path, new TextEncoder().encode(textIn(headers, path))));
      expect([path, Object.values(head?.mapping ?? {}).includes('companyId')]).toEqual([path, true]);
    }
  });
});

describe.skipIf(!isThere(customers))('500 made-up contacts in a table that no system is known for', () => {
  it('are as many people, each with what the row says', async () => {
    const { format, items, issues } = await readIn(customers, 'contacts.csv');
    const people = items.flatMap((item) => (item.kind === 'person' ? [item] : []));
    expect([format, people.length, issues]).toEqual(['csv', 500, []]);
    const share = (count: number) => count / people.length;
    expect(share(people.filter(({ emails }) => emails.length > 0).length)).toBeGreaterThan(0.5);
    expect(people.every(({ name, organisation }) => / /.test(name) && organisation !== '')).toBe(true);
  });
});
