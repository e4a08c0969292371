import { expect, test } from 'vitest';
import { topicsIn, type Said } from '../../../utils/practice/topics.ts';

const said = (clientId: string, text: string, id = `${clientId} ${text}`): Said => ({
  clientId,
  id,
  text,
  words: text.toLowerCase().split(' '),
});

test('a word that came up at three clients is a topic, with all that was said of it', () => {
  const all = [
    said('a', 'Free returns please'),
    said('b', 'Returns take long'),
    said('c', 'When about returns'),
    said('c', 'Returns again'),
    said('a', 'Prices'),
    said('b', 'Prices'),
  ];
  const topics = topicsIn(all);
  expect(topics.map(({ word }) => word)).toEqual(['returns']);
  expect(topics[0]?.clientIds).toEqual(['a', 'b', 'c']);
  expect(topics[0]?.said).toHaveLength(4);
});

test('one client that says it often, common words, short ones and figures are no topic', () => {
  expect(topicsIn([1, 2, 3].map((time) => said('a', 'returns', String(time))))).toEqual([]);
  expect(topicsIn(['a', 'b', 'c'].map((client) => said(client, 'please when about your the b2 2026 12345')))).toEqual(
    [],
  );
});
