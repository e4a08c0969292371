import { setTimeout as wait } from 'node:timers/promises';
import { leaveThread, openThread, ordinaryThreads } from './opening.ts';
import type { MailPage } from './opening.ts';
import { percentile } from './result.ts';
import type { Result } from './result.ts';
import { recordPage } from './trace.ts';
import type { TaskTime } from './trace.ts';

/** The page paints ids late and builds the thread anew some moments later: what that costs belongs to the opening. */
const settled = 900;
const longThread = { slug: 'long-100', clientId: 'northwind' };
const longestTask = 16;

async function openAndSettle(mail: MailPage, thread: typeof longThread): Promise<void> {
  await openThread(mail, thread);
  await wait(settled);
}

/** Opens all messages of the thread that is shown. */
async function expandAll({ page }: MailPage): Promise<void> {
  await page.locator('.bHJ button').click();
  await page.locator('.kv').first().waitFor({ state: 'detached' });
  await wait(settled);
}

function rowsOf(name: string, recordings: TaskTime[][]): Result[] {
  const sums = recordings.map((tasks) => tasks.reduce((sum, { worked }) => sum + worked, 0));
  const tasks = recordings.flat();
  const longest = (of: (task: TaskTime) => number): number => Math.max(0, ...tasks.map(of));
  const unit = 'ms';
  return [
    { name: `content script, ${name}: page busy, p50`, value: percentile(sums, 0.5), unit },
    {
      name: `content script, ${name}: longest task`,
      value: longest(({ worked }) => worked),
      unit,
      budget: longestTask,
    },
    {
      name: `content script, ${name}: longest task by the clock`,
      value: longest(({ wentBy }) => wentBy),
      unit,
    },
  ];
}

/** How long the content script keeps the page's main thread busy for each opened thread, and its longest single task. */
export async function measurePageTime(mail: MailPage): Promise<Result[]> {
  const record = async (threads: readonly (typeof longThread)[]) => {
    const recordings = [];
    for (const thread of threads) {
      await leaveThread(mail);
      recordings.push(await recordPage(mail.page, () => openAndSettle(mail, thread)));
    }
    return recordings;
  };
  const ordinary = await record([...ordinaryThreads, ...ordinaryThreads]);
  const long = await record([longThread, longThread, longThread]);
  const expanded = [await recordPage(mail.page, () => expandAll(mail))];
  await leaveThread(mail);
  return [
    ...rowsOf('ordinary thread', ordinary),
    ...rowsOf('thread of 100 messages', long),
    ...rowsOf('100 messages, all expanded at once', expanded),
  ];
}
