import type { BrowserContext, Page } from 'playwright-core';

/** Opens a page of the dashboard in a new tab; answers when what it shows was painted, in milliseconds after the navigation began. */
export async function openDashboard(
  context: BrowserContext,
  address: string,
  shown: string,
): Promise<{ page: Page; usable: number }> {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'commit' });
  const usable = await page.evaluate(
    (selector) =>
      new Promise<number>((resolve, reject) => {
        setTimeout(() => reject(new Error(`${selector} was not shown within 30 s`)), 30_000);
        const look = (): void => {
          if (document.querySelector(selector) === null) {
            requestAnimationFrame(look);
            return;
          }
          // The message is delivered after the frame's layout and paint.
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => resolve(performance.now()));
          port1.start();
          requestAnimationFrame(() => port2.postMessage(null));
        };
        look();
      }),
    shown,
  );
  return { page, usable };
}
