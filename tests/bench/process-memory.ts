import { existsSync, readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';

/** How often it is looked, in milliseconds. */
const every = 200;

/** The renderer processes of a browser. */
async function renderers(context: BrowserContext): Promise<number[]> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) return [];
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/**
 * What a process holds in memory for itself, in MiB; 0 where the system does not tell. The browser's own code, which all its
 * processes share, is not in it: the browser's task manager leaves it out as well.
 */
function ownMemoryOf(pid: number): number {
  const path = `/proc/${pid}/status`;
  if (!existsSync(path)) return 0;
  return Number(/^RssAnon:\s+(\d+) kB/m.exec(readFileSync(path, 'utf8'))?.[1] ?? 0) / 1024;
}

/** Watches the largest of the browser's renderer processes while work goes on; answers its peak, in MiB. */
export async function peakMemory(context: BrowserContext, work: () => Promise<void>): Promise<number> {
  const pids = await renderers(context);
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, ...pids.map(ownMemoryOf));
  };
  const timer = setInterval(look, every);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  look();
  return peak;
}
