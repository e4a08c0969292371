import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedDemo } from '../demo/seed.ts';
import { eventOf } from '../synthetic/calendar/calendar-events.ts';
import { eventShown, openPopup, openWeekOf } from './steps/calendar.ts';
import { goTo, hashOf, openThread } from './steps/mail.ts';
import { client, clientShown, people } from './steps/sidebar.ts';
import { startFresh } from './steps/start.ts';
import type { Started } from './steps/start.ts';

/* An hour of clicking, in fast: what is counted in the page and in the sidebar stays where it was. */

let started: Started;

beforeAll(async () => {
  started = await startFresh();
  await seedDemo(started.options, new Date());
});
afterAll(() => started.browser.close());

/** What the renderer counts, after everything that can go was collected. */
interface Counts {
  listeners: number;
  nodes: number;
  documents: number;
  frames: number;
  heap: number;
}

async function countsOf(session: CDPSession): Promise<Counts> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    listeners: value('JSEventListeners'),
    nodes: value('Nodes'),
    documents: value('Documents'),
    frames: value('Frames'),
    heap: value('JSHeapUsedSize'),
  };
}

/** Clicks through the rounds and holds the counts after the last against those after the first few. */
async function holdFlat(targets: Record<string, CDPSession>, rounds: number, round: () => Promise<void>) {
  const warm = Math.ceil(rounds / 4);
  for (let done = 0; done < warm; done += 1) await round();
  const before = new Map<string, Counts>();
  for (const [name, session] of Object.entries(targets)) {
    await session.send('Performance.enable');
    before.set(name, await countsOf(session));
  }
  for (let done = warm; done < rounds; done += 1) await round();
  for (const [name, session] of Object.entries(targets)) {
    const first = before.get(name);
    const last = await countsOf(session);
    const grown = { listeners: last.listeners - (first?.listeners ?? 0), nodes: last.nodes - (first?.nodes ?? 0) };
    // A round leaves its own last screen behind, which may be a little larger than the one before.
    expect(grown.listeners, `listeners of ${name}`).toBeLessThan(20);
    expect(grown.nodes, `nodes of ${name}`).toBeLessThan(200);
    expect(last.documents, `documents of ${name}`).toBe(first?.documents);
    expect(last.frames, `frames of ${name}`).toBe(first?.frames);
    expect((last.heap - (first?.heap ?? 0)) / 1e6, `megabytes of ${name}`).toBeLessThan(1.5);
  }
}

async function sessionsOf(page: Page, sidebar: Parameters<typeof clientShown>[0]): Promise<Record<string, CDPSession>> {
  const { context } = started;
  return { page: await context.newCDPSession(page), sidebar: await context.newCDPSession(sidebar) };
}

it('stays flat over several hundred mails, lists and mails being written', async () => {
  const { page, sidebar } = await openThread(started.context, 'northwind-quote', { idsAfter: 5, rebuiltAfter: 10 });
  await clientShown(sidebar, 'Northwind Traders');
  const round = async (): Promise<void> => {
    await goTo(page, hashOf('contoso-copy'));
    await clientShown(sidebar, 'Contoso');
    await goTo(page, '#inbox');
    await sidebar.locator('body[data-view=list]').waitFor();
    await page.locator('.T-I-KE').click();
    await sidebar.locator('body[data-view=compose]').waitFor();
    await page.locator('.oh').click();
    await sidebar.locator('body[data-view=list]').waitFor();
    await goTo(page, hashOf('free-mail'));
    await people(sidebar).getByRole('button', { name: 'Add client' }).waitFor();
    await goTo(page, hashOf('northwind-quote'));
    await clientShown(sidebar, 'Northwind Traders');
  };
  await holdFlat(await sessionsOf(page, sidebar), 40, round);
  await page.close();
}, 120_000);

it('stays flat over several hundred events', async () => {
  const [first, second] = [eventOf('northwind-kick-off'), eventOf('fabrikam-copy-review')];
  const { page, sidebar } = await openWeekOf(started.context, first);
  const round = async (): Promise<void> => {
    await openPopup(page, first);
    await eventShown(sidebar, first.title);
    await client(sidebar).waitFor();
    await openPopup(page, second);
    await eventShown(sidebar, second.title);
    await page.locator('#xDetDlgCloseBu').last().dispatchEvent('click');
    await sidebar.locator('body[data-view=none]').waitFor();
  };
  await holdFlat(await sessionsOf(page, sidebar), 60, round);
  await page.close();
}, 120_000);
