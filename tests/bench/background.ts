import type { Page } from 'playwright-core';

/** Kills the background and waits until it has stopped; the next message starts it anew. Any page will do. */
export async function letBackgroundDie(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const seen: string[] = [];
  const stopped = new Promise<void>((resolve, reject) => {
    setTimeout(() => reject(new Error(`The background did not die within 10 s: ${seen.join(', ')}`)), 10_000).unref();
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      seen.push(...versions.map(({ runningStatus }) => runningStatus));
      if (seen.at(-1) === 'stopped') resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}
