import { beforeAll, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { industriesOf } from '../../../../components/industry/industries.ts';
import { byHand } from '../../../../utils/records/fields.ts';

beforeAll(() => {
  Object.assign(fakeBrowser, { i18n: { getUILanguage: () => 'en-GB' } });
});

const trend = (id: string, industry: string) => ({
  id,
  kind: 'trend' as const,
  createdAt: 0,
  updatedAt: 0,
  fields: { industry, topic: '', text: 'It moves', source: '', notedAt: 0, provenance: byHand },
});

test('an industry is the same however it is written; those of notes alone are there too, those without a name are not', () => {
  const clients = [
    { id: 'a', industry: 'Retail' },
    { id: 'b', industry: ' retail' },
    { id: 'c', industry: '' },
  ];
  const found = industriesOf(clients, [trend('one', 'RETAIL'), trend('two', 'Banking')]);
  expect(found.map(({ name, clientIds, trends }) => [name, clientIds, trends.map(({ id }) => id)])).toEqual([
    ['Banking', [], ['two']],
    ['Retail', ['a', 'b'], ['one']],
  ]);
});
