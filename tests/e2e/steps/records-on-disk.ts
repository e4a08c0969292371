import type { Page } from 'playwright-core';

/** The tables that say what is known: the records, their figures, and the journal of what can be taken back. */
const tables = ['records', 'figures', 'operations'] as const;
export type OnDisk = Record<(typeof tables)[number], unknown[]>;

/** Everything that is known as it lies on disk, read past the extension's own code, from one of its pages. */
export function storeOnDisk(page: Page): Promise<OnDisk> {
  return page.evaluate(
    (names) =>
      new Promise<OnDisk>((resolve, reject) => {
        const opening = indexedDB.open('clientside');
        opening.addEventListener('error', () => reject(new Error('The store cannot be opened')));
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction(names);
          const [records, figures, operations] = [
            transaction.objectStore('records').getAll(),
            transaction.objectStore('figures').getAll(),
            transaction.objectStore('operations').getAll(),
          ];
          transaction.addEventListener('complete', () => {
            opening.result.close();
            resolve({ records: records.result, figures: figures.result, operations: operations.result });
          });
        });
      }),
    tables,
  );
}

/** Every record as it lies on disk. */
export async function recordsOnDisk(page: Page): Promise<unknown[]> {
  return (await storeOnDisk(page)).records;
}
