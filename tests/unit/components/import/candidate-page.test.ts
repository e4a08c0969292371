import { expect, test } from 'vitest';
import { foundCandidates, pageOf, whereOf } from '../../../../components/import/candidate-page.ts';
import { candidateOf } from './surveyed.ts';

const lea = candidateOf('Lea', { key: 'person:lea@gmail.com', domain: null, proposed: false });
const contoso = candidateOf('Contoso');
const fabrikam = candidateOf('Fabrikam');

test('those who are proposed come first, else as they were found', () => {
  expect(foundCandidates([lea, fabrikam, contoso], '')).toEqual([fabrikam, contoso, lea]);
});

test('they are found by name, by domain and by address', () => {
  const found = (sought: string) => foundCandidates([lea, fabrikam, contoso], sought).map(({ name }) => name);
  expect(found(' LEA ')).toEqual(['Lea']);
  expect(found('gmail')).toEqual(['Lea']);
  expect(found('fabrikam.ex')).toEqual(['Fabrikam']);
  expect(found('person')).toEqual([]);
});

test('a company without a domain is nowhere', () => {
  expect(whereOf(candidateOf('Contoso', { key: 'company:contoso', domain: null }))).toBe('');
});

test('a page behind the last one is the last one', () => {
  const all = Array.from({ length: 101 }, (_, index) => index);
  expect(pageOf(all, 1)).toMatchObject({ page: 1, pages: 3, from: 50 });
  expect(pageOf(all, 9)).toEqual({ page: 2, pages: 3, from: 100, items: [100] });
  expect(pageOf([], 4)).toEqual({ page: 0, pages: 1, from: 0, items: [] });
});
