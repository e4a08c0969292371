import { browser } from '../../platform/browser.ts';
import type { OpenStore } from '../../store/index.ts';
import { careAt } from './list.ts';

/** More than this does not fit on the button. */
const most = 99;

/** Counts on the toolbar button what is late. Where nothing is, nothing stands there. */
export async function showLate(store: Pick<OpenStore, 'care'>, now: number): Promise<void> {
  const { late } = await careAt(store, now, { clientId: null, limit: 0 });
  await browser.action.setBadgeText({ text: late === 0 ? '' : late > most ? `${most}+` : String(late) });
}
