import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { GMAIL, routeSynthetic } from '../browser/synthetic.ts';
import { threadOf } from '../synthetic/mailbox/mailbox.ts';
import { ordinaryThreads } from './opening.ts';
import type { MailPage } from './opening.ts';
import type { Result } from './result.ts';
import * as z from 'zod/mini';

const heapUsage = z.looseObject({ usedSize: z.number() });
const megabyte = 1_000_000;

/** What is left on the heap of a target after a garbage collection, in megabytes. */
async function heapOf(send: (method: 'HeapProfiler.collectGarbage' | 'Runtime.getHeapUsage') => Promise<unknown>) {
  await send('HeapProfiler.collectGarbage');
  return heapUsage.parse(await send('Runtime.getHeapUsage')).usedSize / megabyte;
}

export function heapBehind(session: CDPSession): Promise<number> {
  return heapOf((method) => session.send(method));
}

const answerSchema = z.looseObject({ id: z.optional(z.number()), result: z.optional(z.unknown()) });

/** Playwright gives no session of a service worker: its commands go through the browser's own. */
async function heapOfBackground(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser gives no session of its own');
  const { targetInfos } = await session.send('Target.getTargets');
  const background = targetInfos.find(({ type, url }) => type === 'service_worker' && url.endsWith('/background.js'));
  if (!background) throw new Error('The background does not run');
  const { targetId } = background;
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  const send = (method: string): Promise<unknown> => {
    const id = (last += 1);
    const answered = new Promise((resolve) => {
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const answer = answerSchema.safeParse(JSON.parse(message));
        if (answer.data?.id === id) resolve(answer.data.result);
      });
    });
    return session
      .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
      .then(() => answered);
  };
  const heap = await heapOf(send);
  await session.detach();
  return heap;
}

async function openEach(page: Page): Promise<void> {
  for (const { slug } of ordinaryThreads) {
    const { id, route } = threadOf(slug);
    await page.goto(`${GMAIL}#inbox/${route}`);
    await page.locator(`h2[data-legacy-thread-id="${id}"]`).waitFor();
  }
}

/** The heap of the same page, after the same clicks, in a browser without the extension. */
async function heapWithoutExtension(): Promise<number> {
  const { context, close } = await launchBrowser();
  try {
    await routeSynthetic(context);
    const page = await context.newPage();
    await openEach(page);
    return await heapBehind(await context.newCDPSession(page));
  } finally {
    await close();
  }
}

/** Heaps after garbage collection: the mail page beside the same page without the extension, the sidebar, the background. */
export async function measureMemory({ page, frame }: MailPage): Promise<Result[]> {
  const context = page.context();
  await openEach(page);
  const unit = 'MB';
  return [
    { name: 'heap: mail page with the extension', value: await heapBehind(await context.newCDPSession(page)), unit },
    { name: 'heap: the same page without it', value: await heapWithoutExtension(), unit },
    { name: 'heap: sidebar', value: await heapBehind(await context.newCDPSession(frame)), unit },
    { name: 'heap: background', value: await heapOfBackground(context), unit },
  ];
}
