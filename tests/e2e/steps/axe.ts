import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import * as z from 'zod/mini';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const Found = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string(), failureSummary: z.optional(z.string()) })) }),
);

/** What axe finds in a document, a line for each: the rule, the element, why. */
export async function axeFindings(within: Frame | Page): Promise<string[]> {
  const isThere = await within.evaluate(() => Reflect.has(globalThis, 'axe'));
  // The extension's policy lets no script tag in; the debugger may.
  if (!isThere) await within.evaluate(source);
  const violations = Found.parse(
    await within.evaluate(async () => {
      const axe: unknown = Reflect.get(globalThis, 'axe');
      const run: unknown = typeof axe === 'object' && axe !== null ? Reflect.get(axe, 'run') : null;
      if (typeof run !== 'function') throw new Error('axe is not there');
      const { violations: found } = await run.call(axe, document, { resultTypes: ['violations'] });
      return JSON.parse(JSON.stringify(found));
    }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} — ${failureSummary?.replaceAll(/\s+/g, ' ')}`,
    ),
  );
}
