import { fileURLToPath } from 'node:url';
import { callBackground } from '../browser/call.ts';
import { sidebarFrame } from '../browser/frames.ts';
import { launchBrowser } from '../browser/launch.ts';
import type { LaunchedBrowser } from '../browser/launch.ts';
import { GMAIL, routeSynthetic } from '../browser/synthetic.ts';
import { extensionOrigin } from '../browser/worker.ts';
import { chromeBuild } from '../setup/build.ts';
import { maria } from '../synthetic/mailbox/people.ts';
import { measureManyClients } from './clients-page.ts';
import { measureFuzz } from './fuzz.ts';
import { measureImports } from './import.ts';
import { measureLanguage } from './language.ts';
import { measureMemory } from './memory.ts';
import { measurePageTime } from './page-time.ts';
import { tableOf, writeResults } from './report.ts';
import type { Result } from './result.ts';
import { measureSearch } from './search.ts';
import { prepareSeeding } from './seed.ts';
import { measureShown } from './shown.ts';
import { measureSizes } from './sizes.ts';
import { measureStory } from './story.ts';

/** Measures the built extension in Chromium. Times never decide anything here: a missed budget is marked in the table. */

const file = fileURLToPath(new URL('../../bench-results.json', import.meta.url));

async function measureInBrowser({ context }: LaunchedBrowser): Promise<Result[]> {
  await routeSynthetic(context);
  const other = await context.newPage();
  await other.goto(`${await extensionOrigin(context)}/sidebar.html`);
  await callBackground(other, 'settings.edit', { edit: { ownAddresses: [maria.email], recording: true } });
  const seeder = await prepareSeeding(other);
  await seeder.clients();
  const page = await context.newPage();
  await page.goto(`${GMAIL}#inbox`);
  const mail = { page, frame: await sidebarFrame(page), other };
  const shown = await measureShown(mail, seeder);
  const pageTime = await measurePageTime(mail);
  return [...shown, ...pageTime, ...(await measureMemory(mail))];
}

async function measureMailPage(): Promise<Result[]> {
  const browser = await launchBrowser({ extension: chromeBuild });
  try {
    return await measureInBrowser(browser);
  } finally {
    await browser.close();
  }
}

/** What can be measured by itself: `npm run bench -- search` measures that alone, and writes no results. */
const parts: Record<string, () => Promise<Result[]> | Result[]> = {
  sizes: () => measureSizes(chromeBuild),
  mail: measureMailPage,
  clients: measureManyClients,
  imports: measureImports,
  fuzz: measureFuzz,
  search: () => measureSearch(chromeBuild, 200_000),
  language: measureLanguage,
  story: measureStory,
};

const asked = process.argv.slice(2);
const results: Result[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length === 0 || asked.includes(name)) results.push(...(await measure()));
}
if (asked.length === 0) writeResults(file, results);
console.log(`\n${tableOf(results)}\n`);
