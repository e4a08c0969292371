import { expect, test } from 'vitest';
import { chosenClients, nameOf, noChoice } from '../../../utils/state/import-chosen.ts';
import { fieldOf, namedColumns, namesSomebody } from '../../../utils/state/import-columns.ts';
import { takenOf, totalsOf } from '../../../utils/state/import-totals.ts';
import { candidateOf, surveyOf } from '../components/import/surveyed.ts';

const contoso = candidateOf('Contoso');

test('who is proposed is ticked, unless the person said otherwise', () => {
  const lea = candidateOf('Lea', { proposed: false });
  const keys = (ticked: Record<string, boolean>) =>
    chosenClients('i', [contoso, lea], { ...noChoice, ticked }).flatMap((chosen) => chosen.keys);
  expect(keys({})).toEqual([contoso.key]);
  expect(keys({ [contoso.key]: false, [lea.key]: true })).toEqual([lea.key]);
});

test('two that are the same client come in as one', () => {
  const known = candidateOf('Contoso', { clientId: 'contoso' });
  const other = candidateOf('Contoso Labs', {
    key: 'company:contoso labs',
    domain: 'labs.example',
    clientId: 'contoso',
  });
  expect(chosenClients('i', [known, other], noChoice)).toEqual([
    {
      keys: [known.key, other.key],
      clientId: 'contoso',
      name: 'Contoso',
      domains: ['contoso.example', 'labs.example'],
    },
  ]);
});

test('an id is no longer than an id may be', () => {
  const long = candidateOf('Long', { key: `company:${'x'.repeat(490)}` });
  expect(chosenClients('i', [long], noChoice)[0]?.clientId).toHaveLength(500);
});

test('a name that was emptied is the one it was found under', () => {
  expect(nameOf(contoso, { ...noChoice, names: { [contoso.key]: '  ' } })).toBe('Contoso');
  expect(nameOf(candidateOf('', { domain: 'contoso.example' }), noChoice)).toBe('contoso.example');
});

test('what nobody ticked is left out, and what is skipped whoever is ticked', () => {
  const none = totalsOf(surveyOf(), new Set());
  expect(takenOf(none, 'mail')).toBe(0);
  expect(none.find(({ kind }) => kind === 'mail')).toMatchObject({
    unticked: 78,
    skipped: [{ reason: 'list', count: 60 }],
  });
  expect(takenOf(totalsOf(surveyOf(), new Set([2])), 'mail')).toBe(11);
});

test('columns: what is not known is left out, and a table has to name somebody', () => {
  expect(fieldOf({ Who: 'name', Shoe: 'shoe size' }, 'Shoe')).toBe('none');
  expect(namedColumns({ Who: 'name', Shoe: 'none' })).toEqual({ Who: 'name' });
  expect(namesSomebody({ Tel: 'phone', When: 'date' })).toBe(false);
  expect(namesSomebody({ Tel: 'phone', Who: 'lastName' })).toBe(true);
});
