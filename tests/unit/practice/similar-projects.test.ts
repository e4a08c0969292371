import { expect, test } from 'vitest';
import { similarProjects } from '../../../utils/practice/similar-projects.ts';
import type { FieldsOf } from '../../../utils/records/index.ts';
import { fieldsOf } from '../../records/plain-records.ts';

const shop = {
  id: 'shop',
  fields: fieldsOf('project', {
    name: 'Webshop with configurator',
    purpose: 'Sell bicycles',
    skills: { Design: { weeks: 2 } },
    addedAt: 100,
  }),
};
const other = (id: string, different: Partial<FieldsOf<'project'>>) => ({
  id,
  fields: fieldsOf('project', { clientIds: { [`client of ${id}`]: true }, addedAt: 1, ...different }),
});

test('the same client, skills and rare words count, each is named, and the most alike comes first', () => {
  const all = [
    shop,
    other('skill', { name: 'Poster', skills: { design: { weeks: 1 } } }),
    other('words', { name: 'Configurator for bicycles' }),
    other('client', { name: 'Flyer', clientIds: { northwind: true }, skills: { DESIGN: { weeks: 1 } } }),
    other('nothing', { name: 'Annual report' }),
  ];
  const found = similarProjects(shop, all, 5);
  expect(found.map(({ id }) => id)).toEqual(['client', 'skill', 'words']);
  expect(found).toMatchObject([
    { isSameClient: true, skills: ['DESIGN'], words: [] },
    { isSameClient: false, skills: ['design'], words: [] },
    { skills: [], words: ['bicycles', 'configurator'] },
  ]);
});

test('later projects, and the project itself, are none', () => {
  const twin = { clientIds: { northwind: true as const }, name: 'Webshop' };
  expect(similarProjects(shop, [shop, other('later', { ...twin, addedAt: 200 })], 5)).toEqual([]);
  expect(similarProjects(shop, [other('over', { ...twin, addedAt: 200, status: 'done' })], 5)).toHaveLength(1);
});

test('a word that many projects have says nothing, nor does a single one', () => {
  const many = Array.from({ length: 40 }, (_, index) => other(`each-${index}`, { name: 'Webshop configurator' }));
  expect(similarProjects(shop, many, 5)).toEqual([]);
  expect(similarProjects(shop, [other('one', { name: 'Bicycles' })], 5)).toEqual([]);
});

test('scripts without spaces are compared as well', () => {
  const one = { id: 'one', fields: fieldsOf('project', { name: '自転車販売サイト', addedAt: 9 }) };
  const [found] = similarProjects(one, [other('two', { name: '自転車の販売' })], 5);
  expect(found?.words).toContain('自転');
});
