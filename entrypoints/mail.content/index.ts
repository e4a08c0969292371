import { defineContentScript } from 'wxt/utils/define-content-script';
import { runBesidePage } from '../../utils/frame/beside-page.ts';
import { matchesOf } from '../../utils/sites/matches.ts';
import { mailAdapters } from '../../utils/sites/registry/mail.ts';

export default defineContentScript({
  matches: matchesOf(mailAdapters),
  runAt: 'document_idle',
  main: (context) => runBesidePage(mailAdapters, context.signal),
});
