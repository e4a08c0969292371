import puppeteer from 'puppeteer-core';
import type { Browser, Frame, HTTPRequest, Page } from 'puppeteer-core';
import { gmailSite } from '../synthetic/gmail/gmail.ts';
import { GMAIL } from './synthetic.ts';

/** A Firefox with the built extension, and the synthetic Gmail at the real address. */
export interface LaunchedFirefox {
  browser: Browser;
  /** What went wrong in any page that was opened or watched here, or in a frame of it. */
  problems: string[];
  /** Requests to addresses that no synthetic site answers. */
  requestsBeyond: string[];
}

const OWN = /^moz-extension:\/\/[^/]+\/(.*)$/;
const LOCAL = /^(data|blob|about|moz-extension):/;

/**
 * Installs the extension into a fresh Firefox. Playwright takes no extension in Firefox, Puppeteer does (2026-11-23).
 * The background dies as soon as it has had nothing to do for `idle` milliseconds; the browser's own choice is 30 s.
 */
export async function launchFirefox(options: {
  path: string;
  extension: string;
  idle: number;
}): Promise<LaunchedFirefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.path,
    args: ['--width=1360', '--height=860'],
    extraPrefsFirefox: { 'extensions.background.idle.timeout': options.idle, 'intl.locale.requested': 'en-US' },
  });
  await browser.installExtension(options.extension);
  return { browser, problems: [], requestsBeyond: [] };
}

/** Opens a new tab at an address of the synthetic Gmail, with the sidebar beside it. */
export async function openGmail(firefox: LaunchedFirefox, path: string): Promise<{ page: Page; sidebar: Frame }> {
  const page = await firefox.browser.newPage();
  page.setDefaultTimeout(20_000);
  keepProblems(firefox, page);
  // Threads that are built anew are tested in Chromium; here they would be in the way of the clicks.
  const site = gmailSite({ rebuiltAfter: 0 });
  const answer = async (request: HTTPRequest): Promise<void> => {
    const url = new URL(request.url());
    if (url.origin === new URL(GMAIL).origin) return request.respond(site(url));
    if (LOCAL.test(url.href)) return request.continue();
    firefox.requestsBeyond.push(url.href);
    return request.abort();
  };
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request));
  await page.setViewport({ width: 1360, height: 860 });
  await page.goto(`${GMAIL}${path}`);
  const sidebar = await page.waitForFrame((frame) => frame.url().includes('/sidebar.html'));
  return { page, sidebar };
}

/** Keeps what goes wrong in a page from now on. */
export function keepProblems({ problems }: LaunchedFirefox, page: Page): void {
  page.on('pageerror', (problem) => problems.push(String(problem)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
}

/** The tabs that show a page of the extension, by its file; Puppeteer cannot tell their address (2026-11-23). */
export async function ownTabs({ browser }: LaunchedFirefox, file: string): Promise<Page[]> {
  const pages = await browser.pages();
  const places = await Promise.all(pages.map((page) => page.evaluate(() => location.origin + location.pathname)));
  return pages.filter((_, index) => places[index]?.match(OWN)?.[1] === file);
}

declare const chrome: { runtime: { connect(): { onDisconnect: { addListener(listener: () => void): void } } } };

/** Waits until the background, which this starts if need be, has died of having nothing to do. */
export async function backgroundDead(own: Page): Promise<void> {
  await own.evaluate(
    () => new Promise<void>((resolve) => chrome.runtime.connect().onDisconnect.addListener(() => resolve())),
  );
}
