import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runBesidePage } from '../utils/frame/beside-page.ts';
import { calendarAdapters } from '../utils/sites/registry/calendar.ts';

/** The content script for the calendars: the manifest names it (`wxt.config.ts`). */
export default defineUnlistedScript(() => runBesidePage(calendarAdapters));
