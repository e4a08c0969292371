import { afterAll, describe, test } from 'vitest';
import { startWebmail } from './index.ts';
import type { Webmail, WebmailOptions } from './index.ts';

/** A group of tests against a real webmail; where none can be set up, one skipped test that says why. */
export async function describeWithWebmail(
  title: string,
  options: WebmailOptions,
  tests: (webmail: Webmail) => void,
): Promise<void> {
  const webmail = await startWebmail(options);
  if ('unavailable' in webmail) {
    process.stderr.write(`${title}: skipped, ${webmail.unavailable}\n`);
    test.skip(`${title}: ${webmail.unavailable}`);
    return;
  }
  describe(title, () => {
    afterAll(() => webmail.stop());
    tests(webmail);
  });
}
