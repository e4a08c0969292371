import { expect, test } from 'vitest';
import { ofProject } from '../../../utils/practice/of-project.ts';

const noted = (id: string, projectId: string | null, at: number) => ({ id, fields: { projectId, at } });
const span = { from: 10, until: 20 };
const idsOf = (records: ReturnType<typeof noted>[]) =>
  ofProject(records, 'shop', span, ({ fields }) => fields.at).map(({ id }) => id);

test('what is put down under the project, whenever it was, and what of no project falls into its time', () => {
  const records = [noted('own', 'shop', 99), noted('in time', null, 15), noted('other', 'book', 15)];
  expect(idsOf(records)).toEqual(['own', 'in time']);
  expect(idsOf(records.slice(1))).toEqual(['in time']);
});

test('its time has both its ends', () => {
  const records = [
    noted('first', null, 10),
    noted('last', null, 20),
    noted('after', null, 21),
    noted('other', 'book', 15),
  ];
  expect(idsOf(records)).toEqual(['first', 'last']);
});
