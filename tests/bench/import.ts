import { existsSync, mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { callBackground } from '../browser/call.ts';
import { launchBrowser } from '../browser/launch.ts';
import { extensionOrigin } from '../browser/worker.ts';
import { chromeBuild } from '../setup/build.ts';
import { maria } from '../synthetic/mailbox/people.ts';
import type * as bareLoopPage from './bare-loop-page.ts';
import { peakMemory } from './process-memory.ts';
import { besidePeer } from './result.ts';
import type { Result } from './result.ts';
import { writeTakeout } from './takeout.ts';

declare const benchLoop: typeof bareLoopPage;

/** A mailbox to be brought in, and whose it is. */
interface Mailbox {
  name: string;
  path: string;
  own: string[];
}

const mebibyte = 1 << 20;
/** A bare loop over a gigabyte takes minutes: its pace is known before. In seconds. */
const bareSeconds = 20;
const patience = { timeout: 1_800_000 };

async function bareLoop(): Promise<string> {
  const built = await rolldown({ input: fileURLToPath(new URL('bare-loop-page.ts', import.meta.url)) });
  const { output } = await built.generate({ format: 'iife', name: 'benchLoop' });
  return `${output[0].code}; globalThis.benchLoop = benchLoop;`;
}

/** The pace of a whole parser over the same bytes, in the same browser. */
async function measureBareLoop(page: Page, { path }: Mailbox): Promise<{ mebibytes: number; mails: number }> {
  await page.evaluate(await bareLoop());
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.type = 'file';
    field.dataset['mailbox'] = '';
    document.body.append(field);
  });
  await page.locator('input[data-mailbox]').setInputFiles(path);
  const { bytes, mails, seconds } = await page.evaluate((most) => benchLoop.loopBarely(most), bareSeconds);
  return { mebibytes: bytes / mebibyte / seconds, mails: mails / seconds };
}

async function openImport(context: BrowserContext, { own }: Mailbox): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${await extensionOrigin(context)}/dashboard.html#import`);
  await callBackground(page, 'settings.edit', { edit: { ownAddresses: own, recording: true } });
  await page.getByRole('button', { name: 'Choose files' }).waitFor();
  return page;
}

/** Reads a mailbox and brings in all whom it is proposed to bring in, or all of them where nobody is. */
async function measureMailbox(mailbox: Mailbox): Promise<Result[]> {
  const { context, close } = await launchBrowser({ extension: chromeBuild });
  try {
    const page = await openImport(context, mailbox);
    const bring = page.getByRole('button', { name: /^Bring in / });
    const readingPeak = await peakMemory(context, async () => {
      await page.locator('input[aria-label="Choose files"]').setInputFiles(mailbox.path);
      await bring.waitFor(patience);
    });
    const [{ id } = { id: '' }] = await callBackground(page, 'import.list', {});
    const survey = await callBackground(page, 'import.survey', { importId: id });
    if (survey === null) throw new Error(`${mailbox.name} could not be read`);
    if (await bring.isDisabled()) await page.getByRole('button', { name: /^Tick all/ }).click();
    const start = performance.now();
    let firstHundred = 0;
    const writingPeak = await peakMemory(context, async () => {
      await bring.click();
      for (;;) {
        const [summary] = await callBackground(page, 'import.list', {});
        if (firstHundred === 0 && (summary?.counts.mails ?? 0) >= 100) firstHundred = performance.now() - start;
        if (summary?.state === 'done') break;
        await page.waitForFunction(() => new Promise((resolve) => setTimeout(() => resolve(true), 100)));
      }
    });
    const seconds = (performance.now() - start) / 1000;
    const [done] = await callBackground(page, 'import.list', {});
    const bare = await measureBareLoop(await openImport(context, mailbox), mailbox);
    const items = survey.files.reduce((sum, file) => sum + file.items, 0);
    const name = (what: string) => `import, ${mailbox.name}: ${what}`;
    const pace = survey.bytes / mebibyte / survey.seconds;
    const written = (done?.counts.mails ?? 0) / seconds;
    const whole = survey.bytes / mebibyte / (survey.seconds + seconds);
    return [
      besidePeer({ name: name('read, beside a bare loop of postal-mime'), value: pace, unit: 'MiB/s' }, bare.mebibytes),
      besidePeer({ name: name('read, mails'), value: items / survey.seconds, unit: '/s' }, bare.mails),
      besidePeer({ name: name('read and written'), value: whole, unit: 'MiB/s' }, bare.mebibytes),
      { name: name('written, mails'), value: written, unit: '/s' },
      { name: name('first 100 contacts'), value: firstHundred / 1000, unit: 's' },
      {
        name: name('own memory of the process, peak'),
        value: Math.max(readingPeak, writingPeak),
        unit: 'MiB',
        budget: 300,
      },
    ];
  } finally {
    await close();
  }
}

/** The mailboxes of real mail, where a folder with them is named. */
function realMailboxes(folder: string): Mailbox[] {
  const corpora = process.env['CLIENTSIDE_CORPORA'];
  const packed = corpora === undefined ? null : join(corpora, 'mail', 'enron-sent-11-people.mbox.gz');
  if (packed === null || !existsSync(packed)) return [];
  const path = join(folder, 'sent.mbox');
  writeFileSync(path, gunzipSync(readFileSync(packed)));
  return [{ name: '16,417 real mails', path, own: ['nobody@enron.com'] }];
}

/** How fast mailboxes come in, beside a bare loop of a parser over the same bytes. */
export async function measureImports(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'clientside-bench-'));
  try {
    const path = join(folder, 'takeout.mbox');
    await writeTakeout({ path, mails: 200_000, clients: 500 });
    const synthetic = { name: '200,000 mails of 1 GiB', path, own: [maria.email] };
    const results: Result[] = [];
    for (const mailbox of [...realMailboxes(folder), synthetic]) results.push(...(await measureMailbox(mailbox)));
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
