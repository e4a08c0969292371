import type { Page } from 'playwright-core';

/** Every record as it lies on disk, read past the extension's own code, from one of its pages. */
export function recordsOnDisk(page: Page): Promise<unknown[]> {
  return page.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('clientside');
        opening.addEventListener('error', () => reject(new Error('The store cannot be opened')));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('records').objectStore('records').getAll();
          reading.addEventListener('success', () => {
            opening.result.close();
            resolve(reading.result);
          });
        });
      }),
  );
}
