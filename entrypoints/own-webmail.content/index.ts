import { defineContentScript } from 'wxt/utils/define-content-script';
import { runBesidePage } from '../../utils/frame/beside-page.ts';
import { ownWebmailAdapters } from '../../utils/sites/registry/own-webmail.ts';

/** Registered at run time, for the addresses that a person turned Clientside on for. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  runAt: 'document_idle',
  // Else every message listener of the page would be told the extension's id.
  noScriptStartedPostMessage: true,
  main: (context) => runBesidePage(ownWebmailAdapters, context.signal),
});
