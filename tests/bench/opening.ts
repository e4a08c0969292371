import type { Frame, JSHandle, Page } from 'playwright-core';
import { threadOf } from '../synthetic/mailbox/mailbox.ts';
import { letBackgroundDie } from './background.ts';

/** Threads of several clients in the synthetic mailbox, opened in turn. */
export const ordinaryThreads = [
  { slug: 'northwind-quote', clientId: 'northwind' },
  { slug: 'contoso-copy', clientId: 'contoso' },
  { slug: 'fabrikam-site', clientId: 'fabrikam' },
  { slug: 'litware-draft', clientId: 'litware' },
  { slug: 'tailspin-report', clientId: 'tailspin' },
] as const;

interface Opened {
  slug: string;
  clientId: string;
}

/** A mail page and the sidebar in it. */
export interface MailPage {
  page: Page;
  frame: Frame;
  /** Any other page, from which the background is killed. */
  other: Page;
}

/**
 * Waits in the sidebar for a client and at least one entry of the timeline, or for no client and nothing that is
 * still being asked; answers the time at which the frame with it had been painted.
 */
function watchFor(frame: Frame, clientId: string | null): Promise<JSHandle<{ painted: Promise<number> }>> {
  return frame.evaluateHandle((wanted) => {
    const stands = (): boolean => {
      const client = document.querySelector('section[data-client-id]')?.getAttribute('data-client-id') ?? null;
      if (client !== wanted) return false;
      if (wanted === null) return document.querySelector('main:not([aria-busy="true"])') !== null;
      return document.querySelector('ol[aria-label="Timeline"] > li time[datetime]') !== null;
    };
    const shown = new Promise<void>((resolve, reject) => {
      if (stands()) return resolve();
      setTimeout(() => reject(new Error(`${wanted ?? 'no client'} was not shown within 20 s`)), 20_000);
      const observer = new MutationObserver(() => {
        if (!stands()) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    const painted = shown.then(
      () =>
        new Promise<number>((resolve) => {
          requestAnimationFrame(() => {
            // The message is delivered after the frame's layout and paint.
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => resolve(performance.timeOrigin + performance.now()));
            port1.start();
            port2.postMessage(null);
          });
        }),
    );
    return { painted };
  }, clientId);
}

/** Goes back to the list, where no client is shown. */
export async function leaveThread({ page, frame }: MailPage): Promise<void> {
  const left = await watchFor(frame, null);
  await page.evaluate(() => {
    location.hash = '#inbox';
  });
  await left.evaluate(({ painted }) => painted);
  await page.locator('tr.zA').first().waitFor();
}

/** Opens a thread by its row in the list; answers how long it took until its client and timeline stood, in milliseconds. */
export async function openThread({ page, frame }: MailPage, { slug, clientId }: Opened): Promise<number> {
  const watched = await watchFor(frame, clientId);
  const clicked = await page.evaluate((id) => {
    const row = document.querySelector(`[data-legacy-thread-id="${id}"]`)?.closest('tr');
    const now = performance.timeOrigin + performance.now();
    row?.click();
    return now;
  }, threadOf(slug).id);
  return (await watched.evaluate(({ painted }) => painted)) - clicked;
}

/** How long it takes to show a thread's client, again and again, with the background at work or dead before each opening. */
export async function measureOpenings(mail: MailPage, background: 'warm' | 'dead', count: number): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const thread = ordinaryThreads[index % ordinaryThreads.length] ?? ordinaryThreads[0];
    await leaveThread(mail);
    if (background === 'dead') await letBackgroundDie(mail.other);
    times.push(await openThread(mail, thread));
  }
  return times;
}
