import { describe, expect, it } from 'vitest';
import { differencesIn, differing, isThere, pathsIn, readIn } from './corpus.ts';

const kde = 'vcf/kde-kcontacts';
const roundcube = 'vcf/roundcube/Csv2vcard';

async function peopleIn(part: string, path: string) {
  const { items } = await readIn(part, path);
  return items.flatMap((item) => (item.kind === 'person' ? [item] : []));
}

/** Differences that stand up, and why. */
const known: Record<string, string> = {};

describe.skipIf(!isThere(kde))('cards', () => {
  it('say the same as what another program writes of them, in two versions', async () => {
    const paths = pathsIn(kde, '*ref').filter((path) => pathsIn(kde, path.replace(/\.[^.]*ref$/, '')).length > 0);
    expect(paths.length).toBeGreaterThan(10);
    const about = async (path: string) => {
      const people = await peopleIn(kde, path);
      return { names: people.map(({ name }) => name), emails: people.map(({ emails }) => emails.toSorted()) };
    };
    const differences = await differencesIn(paths, async (path) =>
      differing(await about(path.replace(/\.[^.]*ref$/, '')), await about(path)),
    );
    expect(Object.keys(differences), JSON.stringify(differences)).toEqual(Object.keys(known));
  });
});

describe.skipIf(!isThere(roundcube))('tables of address books', () => {
  it('hold the people of the cards that another program makes of them', async () => {
    const about = async (path: string) => ({
      emails: (await peopleIn(roundcube, path)).flatMap(({ emails }) => emails).toSorted(),
    });
    const paths = pathsIn(roundcube, '*.csv');
    expect(paths.length).toBeGreaterThan(3);
    const differences = await differencesIn(paths, async (path) =>
      differing(await about(path), await about(path.replace('.csv', '.vcf'))),
    );
    expect(Object.keys(differences), JSON.stringify(differences)).toEqual(Object.keys(knownTables));
  });
});

/** Differences that stand up, and why. */
const knownTables: Record<string, string> = {};
