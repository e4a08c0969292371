import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext } from 'playwright-core';
import { ensureBrowser } from '../setup/browser.ts';
import { observe } from './observe.ts';
import type { Observations } from './observe.ts';

export interface LaunchOptions {
  /** The folder of a built extension; the browser works on a copy, so that a new build does not disturb it. */
  extension?: string;
  headless?: boolean;
  /** The folder of a profile to be used again; without one a fresh profile is made and removed at the end. */
  profile?: string;
  /** Light unless told; `system` leaves the choice to the person's own settings. */
  colorScheme?: 'light' | 'dark' | 'system';
  /** The browser's language, `en-US` unless told. */
  locale?: string;
  viewport?: { width: number; height: number } | null;
  /** The clock's zone, so that pictures and dates do not depend on the machine. */
  timezone?: string;
}

export interface LaunchedBrowser {
  context: BrowserContext;
  /** What went wrong in any page so far, and what any page asked the network for. */
  observed: Observations;
  /** The copy of the extension that is loaded. */
  extension: string | null;
  close(): Promise<void>;
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-extension-debugging',
];

/** A profile that is used again finds its extension in the same place, and so under the same id. */
function copyOf(extension: string, folder: string): string {
  const copy = join(folder, 'extension');
  rmSync(copy, { recursive: true, force: true });
  cpSync(extension, copy, { recursive: true });
  return copy;
}

/** Chrome from 137 on ignores `--load-extension`; Chromium and Chrome alike take an extension over the debugging pipe. */
async function loadExtension(context: BrowserContext, path: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked', { path });
  await session?.detach();
}

/** Starts a browser with a profile of its own and, when one is given, a built extension. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<LaunchedBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'clientside-'));
  const profile = options.profile ?? folder;
  const context = await chromium.launchPersistentContext(join(profile, 'profile'), {
    executablePath: ensureBrowser(),
    headless: options.headless ?? true,
    args: FLAGS,
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: options.viewport === undefined ? { width: 1360, height: 860 } : options.viewport,
    colorScheme: options.colorScheme === 'system' ? null : (options.colorScheme ?? 'light'),
    locale: options.locale ?? 'en-US',
    ...(options.timezone !== undefined && { timezoneId: options.timezone }),
  });
  const observed = observe(context);
  const extension = options.extension === undefined ? null : copyOf(options.extension, profile);
  if (extension !== null) await loadExtension(context, extension);
  const close = async (): Promise<void> => {
    await context.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { context, observed, extension, close };
}

/** Updates the extension under its open pages: to a browser, loading it from the same place again is a new release. */
export async function updateExtension({ context, extension }: LaunchedBrowser): Promise<void> {
  if (extension === null) throw new Error('This browser has no extension to be updated');
  const started = context.waitForEvent('serviceworker');
  await loadExtension(context, extension);
  await started;
}
