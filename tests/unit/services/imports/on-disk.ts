const tables = ['records', 'figures', 'operations', 'care', 'careTimings'] as const;

/** What lies on disk of the store, read past its own code: every row of the tables that say what is known. */
export function storeOnDisk(): Promise<Record<(typeof tables)[number], unknown[]>> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('clientside');
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction(tables);
      const [records, figures, operations, care, careTimings] = [
        transaction.objectStore('records').getAll(),
        transaction.objectStore('figures').getAll(),
        transaction.objectStore('operations').getAll(),
        transaction.objectStore('care').getAll(),
        transaction.objectStore('careTimings').getAll(),
      ];
      transaction.addEventListener('complete', () => {
        opening.result.close();
        resolve({
          records: records.result,
          figures: figures.result,
          operations: operations.result,
          care: care.result,
          careTimings: careTimings.result,
        });
      });
    });
  });
}
