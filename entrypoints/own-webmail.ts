import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runBesidePage } from '../utils/frame/beside-page.ts';
import { ownWebmailAdapters } from '../utils/sites/registry/own-webmail.ts';

/** The content script for the addresses that a person turned Clientside on for: registered at run time. */
export default defineUnlistedScript(() => runBesidePage(ownWebmailAdapters));
