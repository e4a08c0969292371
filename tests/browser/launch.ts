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
  /** A profile to be used again; without one a fresh profile is made and removed at the end. */
  profile?: string;
  colorScheme?: 'light' | 'dark';
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
];

function extensionFlags(extension: string | null): string[] {
  if (extension === null) return [];
  // Branded Chrome from 137 on ignores --load-extension unless this feature is off.
  const allowed = '--disable-features=DisableLoadExtensionCommandLineSwitch';
  return [allowed, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
}

function copyOf(extension: string | undefined, folder: string): string | null {
  if (extension === undefined) return null;
  const copy = join(folder, 'extension');
  cpSync(extension, copy, { recursive: true });
  return copy;
}

/** Starts a browser with a profile of its own and, when one is given, a built extension. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<LaunchedBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'clientside-'));
  const extension = copyOf(options.extension, folder);
  const context = await chromium.launchPersistentContext(options.profile ?? join(folder, 'profile'), {
    executablePath: ensureBrowser(),
    headless: options.headless ?? true,
    args: [...FLAGS, ...extensionFlags(extension)],
    viewport: options.viewport === undefined ? { width: 1360, height: 860 } : options.viewport,
    colorScheme: options.colorScheme ?? 'light',
    locale: options.locale ?? 'en-US',
    ...(options.timezone !== undefined && { timezoneId: options.timezone }),
  });
  const close = async (): Promise<void> => {
    await context.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { context, observed: observe(context), extension, close };
}
