import { done, on } from '../../messaging/router.ts';
import { browser } from '../../platform/browser.ts';
import { failure } from '../../platform/result.ts';

/** What a page opens beside itself: in Firefox the sidebar may not open a tab by itself. */
export const tabRoutes = {
  'tab.open': on('tab.open', async ({ address }) => {
    const url = URL.parse(address, browser.runtime.getURL(''));
    const isOurs = url?.href.startsWith(browser.runtime.getURL('')) === true;
    if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:' && !isOurs)) {
      return failure('invalid', 'an address that is not opened');
    }
    await browser.tabs.create({ url: url.href });
    return done;
  }),
};
