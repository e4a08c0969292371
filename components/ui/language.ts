import { browser } from '../../utils/platform/browser.ts';
import { once } from '../../utils/platform/once.ts';

/** The language of the browser's own interface, for dates and numbers: the same until the browser is started again. */
export const language = once(() => browser.i18n.getUILanguage());
