import { browser } from '../platform/browser.ts';

/** The keys of one of our commands as the browser has them now; empty where it has none. */
export async function shortcut(command: string): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === command)?.shortcut ?? '';
}
