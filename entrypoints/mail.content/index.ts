import { defineContentScript } from 'wxt/utils/define-content-script';
import { runBesidePage } from '../../utils/frame/beside-page.ts';
import { mailAdapters, matchesOf } from '../../utils/sites/index.ts';

export default defineContentScript({
  matches: matchesOf(mailAdapters),
  runAt: 'document_idle',
  main: (context) => runBesidePage(mailAdapters, context.signal),
});
