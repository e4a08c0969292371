import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { deletedPath, type Cell } from '../../utils/store/merge.ts';
import { fromCells, toCells } from '../../utils/store/row.ts';

const sets = ['domains', 'goals'];
const stamp = fc.constantFrom('000000001-0000-a', '000000002-0000-a', '000000003-0000-b');
const element = fc.constantFrom('a.example', 'a/b', 'constructor', '');
const path = fc.oneof(
  fc.constantFrom('name', 'status'),
  fc.tuple(fc.constantFrom(...sets), element).map(([set, id]) => `${set}/${id}`),
);
const cells = fc
  .tuple(fc.array(fc.tuple(path, fc.oneof(fc.string(), fc.constant(undefined)), stamp)), fc.boolean(), stamp)
  .map(([entries, deleted, deletedStamp]) => {
    const fields = entries.map(([name, value, at]): [string, Cell] => [name, { value, stamp: at }]);
    return new Map<string, Cell>([...fields, [deletedPath, { value: deleted, stamp: deletedStamp }]]);
  });

test('a record survives being put into a row and taken apart again, with every stamp', () => {
  fc.assert(
    fc.property(cells, stamp, (original, base) => {
      expect(toCells(fromCells(original, sets, base), sets)).toEqual(original);
    }),
    { numRuns: 500 },
  );
});
