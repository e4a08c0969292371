import type { BrowserContext, Page } from 'playwright-core';
import { callBackground } from '../../browser/call.ts';
import { launchBrowser } from '../../browser/launch.ts';
import type { LaunchedBrowser } from '../../browser/launch.ts';
import { routeSynthetic } from '../../browser/synthetic.ts';
import { extensionOrigin } from '../../browser/worker.ts';
import { chromeBuild } from '../../setup/build.ts';
import { maria } from '../../synthetic/mailbox/people.ts';

/** A browser with the built extension, and the synthetic Gmail and Calendar at the real addresses. */
export interface Started {
  browser: LaunchedBrowser;
  context: BrowserContext;
  /** The page that opened at installation: what is in the store is asked from there. */
  options: Page;
}

/** As long as something may take on a busy machine. */
export const patience = { timeout: 20_000 };

/** Installs the extension into a fresh browser; nothing was agreed to yet. */
export async function startFresh(): Promise<Started> {
  const browser = await launchBrowser({ extension: chromeBuild });
  const { context } = browser;
  context.setDefaultTimeout(patience.timeout);
  await routeSynthetic(context);
  return { browser, context, options: await pageAtInstallation(context) };
}

/** The same for somebody who turned recording on some time ago. */
export async function startRecording(): Promise<Started> {
  const started = await startFresh();
  const edit = { ownAddresses: [maria.email], recording: true, signature: maria.name };
  await callBackground(started.options, 'settings.edit', { edit });
  return started;
}

async function pageAtInstallation(context: BrowserContext): Promise<Page> {
  const origin = await extensionOrigin(context);
  const isOptions = (page: Page): boolean => page.url().startsWith(`${origin}/options.html`);
  const page = context.pages().find(isOptions) ?? (await context.waitForEvent('page', { predicate: isOptions }));
  await page.getByRole('main').waitFor();
  return page;
}
