import { defineContentScript } from 'wxt/utils/define-content-script';
import { runBesidePage } from '../../utils/frame/beside-page.ts';
import { calendarAdapters, matchesOf } from '../../utils/sites/index.ts';

export default defineContentScript({
  matches: matchesOf(calendarAdapters),
  runAt: 'document_idle',
  main: (context) => runBesidePage(calendarAdapters, context.signal),
});
