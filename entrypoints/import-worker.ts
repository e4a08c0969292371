import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runImportWorker } from '../utils/importing/worker.ts';

/** Reads files for the import page, in a thread of its own. */
export default defineUnlistedScript(() => runImportWorker(self));
