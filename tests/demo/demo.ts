import { launchBrowser } from '../browser/launch.ts';
import type { LaunchedBrowser } from '../browser/launch.ts';
import { CALENDAR, GMAIL, routeSynthetic } from '../browser/synthetic.ts';
import { extensionOrigin } from '../browser/worker.ts';
import { chromeBuild } from '../setup/build.ts';
import { threadOf } from '../synthetic/mailbox/mailbox.ts';
import { seedDemo } from './seed.ts';
import { walkDemo } from './walk.ts';

/** On Linux a window needs a display; macOS and Windows always have one. */
function hasDisplay(): boolean {
  if (process.argv.includes('--headless')) return false;
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

async function prepare(browser: LaunchedBrowser, now: Date): Promise<void> {
  const { context } = browser;
  await routeSynthetic(context, { gmail: { now }, calendar: { now } });
  const page = await context.newPage();
  await page.goto(`${await extensionOrigin(context)}/sidebar.html`);
  await seedDemo(page, now);
  // The first-run page is answered already.
  for (const opened of context.pages().slice(1)) await opened.close();
}

async function show(browser: LaunchedBrowser): Promise<void> {
  const [mail] = browser.context.pages();
  const calendar = await browser.context.newPage();
  await calendar.goto(CALENDAR);
  await mail?.goto(`${GMAIL}#inbox/${threadOf('northwind-quote').route}`);
  await mail?.bringToFront();
  console.log('The demo mailbox is open, its calendar in the second tab. Close the browser to end the demo.');
  await new Promise((closed) => browser.context.once('close', closed));
}

async function walk(browser: LaunchedBrowser): Promise<void> {
  const [page] = browser.context.pages();
  if (!page) throw new Error('The browser has no page open');
  const pictures = await walkDemo(browser.context, page, chromeBuild);
  console.log(`No display here, so the demo ran without a window. Pictures of it:\n  ${pictures.join('\n  ')}`);
}

const windowed = hasDisplay();
console.log('Opening a browser with the extension and five demo clients; nothing leaves this machine.');
const browser = await launchBrowser({
  extension: chromeBuild,
  headless: !windowed,
  viewport: windowed ? null : { width: 1440, height: 900 },
  colorScheme: windowed ? 'system' : 'light',
});
try {
  await prepare(browser, new Date());
  await (windowed ? show(browser) : walk(browser));
} finally {
  await browser.close();
}
