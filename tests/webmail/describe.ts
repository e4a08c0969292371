import { afterAll, beforeAll, describe, test } from 'vitest';
import { startWebmail } from './index.ts';
import type { Webmail, WebmailOptions } from './index.ts';
import { installPackages } from './packages.ts';

/**
 * A group of tests against a real webmail; where none can be set up, one skipped test that says why. It is started with
 * the group's first test: a group that is left out by a filter is never told to stop what it started.
 */
export async function describeWithWebmail(
  title: string,
  options: WebmailOptions,
  tests: (webmail: () => Webmail) => void,
): Promise<void> {
  const obstacle = await installPackages();
  if (obstacle !== null) {
    process.stderr.write(`${title}: skipped, ${obstacle}\n`);
    test.skip(`${title}: ${obstacle}`);
    return;
  }
  describe(title, () => {
    let running: Webmail | null = null;
    beforeAll(async () => {
      const started = await startWebmail(options);
      if ('unavailable' in started) throw new Error(started.unavailable);
      running = started;
    });
    afterAll(() => running?.stop());
    tests(() => {
      if (running === null) throw new Error('the webmail is not running');
      return running;
    });
  });
}
