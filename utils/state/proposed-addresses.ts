import * as z from 'zod/mini';
import { browser } from '../platform/browser.ts';
import { email } from '../records/fields.ts';

const accountAnswer = z.object({ account: z.nullable(email) });

/** The addresses that the open mail and calendar pages show as the user's own. */
export async function proposedAddresses(): Promise<string[]> {
  const tabs = await browser.tabs.query({});
  const answers = await Promise.all(tabs.map(async ({ id }) => (id === undefined ? null : askForAccount(id))));
  return [...new Set(answers.filter((account) => account !== null))];
}

/** Most tabs have none of our pages in them and do not answer. */
async function askForAccount(tabId: number): Promise<string | null> {
  try {
    const answer = accountAnswer.safeParse(await browser.tabs.sendMessage(tabId, { ask: 'account' }, { frameId: 0 }));
    return answer.success ? answer.data.account : null;
  } catch {
    return null;
  }
}
