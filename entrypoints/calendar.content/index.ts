import { defineContentScript } from 'wxt/utils/define-content-script';
import { runBesidePage } from '../../utils/frame/beside-page.ts';
import { matchesOf } from '../../utils/sites/matches.ts';
import { calendarAdapters } from '../../utils/sites/registry/calendar.ts';

export default defineContentScript({
  matches: matchesOf(calendarAdapters),
  runAt: 'document_idle',
  // Else every message listener of the page would be told the extension's id.
  noScriptStartedPostMessage: true,
  main: (context) => runBesidePage(calendarAdapters, context.signal),
});
