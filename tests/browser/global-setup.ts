import { ensureBrowser } from '../setup/browser.ts';
import { ensureBuilt } from '../setup/build.ts';

/** Before the first browser test: a browser, and a build that is not older than the sources. */
export function setup(): void {
  ensureBrowser();
  ensureBuilt();
}
