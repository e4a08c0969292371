import type { Page } from 'playwright-core';
import * as z from 'zod/mini';

const traceEvent = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  dur: z._default(z.number(), 0),
  tdur: z._default(z.number(), 0),
  args: z._default(z.looseObject({ data: z.optional(z.looseObject({ url: z.optional(z.string()) })) }), {}),
});
type TraceEvent = z.infer<typeof traceEvent>;

/** The content script's part of one task of the page's main thread, in milliseconds. */
export interface TaskTime {
  /** What the thread worked. */
  worked: number;
  /** What went by meanwhile: more than that where other processes wanted the processor too. */
  wentBy: number;
}

const contentScript = /^chrome-extension:\/\/[^/]+\/(mail|calendar|own-webmail)\.js/;

/** Records what the page's main thread does while `work` goes on: each task that the content script had a part in. */
export async function recordPage(page: Page, work: () => Promise<void>): Promise<TaskTime[]> {
  const session = await page.context().newCDPSession(page);
  const raw: unknown[] = [];
  session.on('Tracing.dataCollected', ({ value }) => raw.push(...value));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  const categories = 'devtools.timeline,disabled-by-default-devtools.timeline,v8.execute';
  await session.send('Tracing.start', { categories, transferMode: 'ReportEvents' });
  await work();
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return contentScriptTasks(raw.flatMap((event) => traceEvent.safeParse(event).data ?? []));
}

function isInside(inner: TraceEvent, outer: TraceEvent): boolean {
  const isSameThread = inner.pid === outer.pid && inner.tid === outer.tid;
  return isSameThread && inner.ts >= outer.ts && inner.ts + inner.dur <= outer.ts + outer.dur;
}

/**
 * A call into the content script is told by its address. What it goes on with after a promise has no address: the
 * microtasks of a task that called it are counted as its own too, so that this is never too little.
 */
function contentScriptTasks(events: readonly TraceEvent[]): TaskTime[] {
  const whole = events.filter(({ ph }) => ph === 'X').toSorted((one, other) => one.ts - other.ts);
  const calls = whole.filter(({ name, args }) => name === 'FunctionCall' && contentScript.test(args.data?.url ?? ''));
  const microtasks = whole.filter(({ name }) => name === 'RunMicrotasks');
  return whole
    .filter(({ name }) => name === 'RunTask')
    .map((task) => ({ task, own: calls.filter((call) => isInside(call, task)) }))
    .filter(({ own }) => own.length > 0)
    .map(({ task, own }) => timeOf([...own, ...microtasks.filter((each) => isInside(each, task))]));
}

/** How long these last together, what lies within another counted once. */
function timeOf(spans: readonly TraceEvent[]): TaskTime {
  const time = { worked: 0, wentBy: 0 };
  let end = -Infinity;
  for (const { ts, dur, tdur } of spans.toSorted((one, other) => one.ts - other.ts || other.dur - one.dur)) {
    if (ts < end) continue;
    end = ts + dur;
    time.worked += tdur / 1000;
    time.wentBy += dur / 1000;
  }
  return time;
}
