import { defineContentScript } from 'wxt/utils/define-content-script';
import { runBesidePage } from '../../utils/frame/beside-page.ts';
import { matchesOf } from '../../utils/sites/matches.ts';
import { mailAdapters } from '../../utils/sites/registry/mail.ts';

export default defineContentScript({
  matches: matchesOf(mailAdapters),
  runAt: 'document_idle',
  // Else every message listener of the page would be told the extension's id.
  noScriptStartedPostMessage: true,
  main: (context) => runBesidePage(mailAdapters, context.signal),
});
