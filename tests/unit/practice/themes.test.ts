import { describe, expect, test } from 'vitest';
import { themesOf, typedThemes } from '../../../utils/practice/themes.ts';
import { fieldsOf } from '../../records/plain-records.ts';

const themes = (...names: string[]) => Object.fromEntries(names.map((name) => [name, true as const]));

describe('themes', () => {
  test('are counted by sort whatever their case, the most frequent first, with the newest words first', () => {
    const found = themesOf(
      [
        { fields: fieldsOf('feedback', { text: 'old', at: 1, themes: themes('dates', 'Invoices') }) },
        { fields: fieldsOf('feedback', { text: 'new', at: 5, sort: 'praise', themes: themes('Dates') }) },
        { fields: fieldsOf('feedback', { text: 'twice', at: 3, sort: 'request', themes: themes('DATES', 'dates') }) },
        { fields: fieldsOf('feedback', { text: 'untaken', at: 9, state: 'proposed', themes: themes('dates') }) },
      ],
      ({ fields }) => Object.keys(fields.themes),
    );
    expect(found.map(({ name }) => name)).toEqual(['Dates', 'Invoices']);
    expect(found[0]).toMatchObject({ praise: 1, complaint: 1, request: 1 });
    expect(found[0]?.said.map(({ fields }) => fields.text)).toEqual(['new', 'twice', 'old']);
  });

  test('that are typed are parted by commas, each once, as they were written before', () => {
    expect(typedThemes(' dates,  Long  words ; dates,, Price ', ['Dates'])).toEqual(['Dates', 'Long words', 'Price']);
    expect(typedThemes('  ', ['Dates'])).toEqual([]);
  });
});
