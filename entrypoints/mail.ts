import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runBesidePage } from '../utils/frame/beside-page.ts';
import { mailAdapters } from '../utils/sites/registry/mail.ts';

/** The content script for the webmails: the manifest names it (`wxt.config.ts`). */
export default defineUnlistedScript(() => runBesidePage(mailAdapters));
