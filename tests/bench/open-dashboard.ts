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
          // Asked before this frame is laid out and painted, the message is delivered once it was, and the page is free again.
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => resolve(performance.now()));
          port1.start();
          port2.postMessage(null);
        };
        requestAnimationFrame(look);
      }),
    shown,
  );
  return { page, usable };
}
