import { render } from 'preact';
import { Dashboard } from '../../components/dashboard/Dashboard.tsx';
import { loadPage } from '../../components/dashboard/LazyPage.tsx';
import { pageAt, showAddress } from '../../components/dashboard/place.ts';
import { makeFormats } from '../../components/ui/formats.ts';
import { setDocumentLanguage } from '../../components/ui/message.ts';
import { loadKeptTexts } from '../../utils/state/kept-text.ts';
import { answerHere } from '../../utils/messaging/answered-here.ts';
import { systemClock } from '../../utils/platform/clock.ts';
import { answersOfPage } from '../../utils/services/here/answers.ts';
import { openReadOnly } from '../../utils/store/read-only.ts';
import { followView } from '../../utils/state/screen.ts';
import { followSettings } from '../../utils/state/follow-settings.ts';

/** In milliseconds: an empty page is better than none. */
const patient = 150;

/**
 * Draws the page once, with what it shows: that takes less than to draw it empty before. No `await` stands outside of a function
 * here: the file of a page that is loaded would wait for this one, and this one for it.
 */
async function open(): Promise<void> {
  const page = pageAt(location.hash);
  const begun = page.begin?.();
  makeFormats();
  setDocumentLanguage(document);
  followView();
  followSettings();
  const patience = new Promise((resolve) => setTimeout(resolve, patient));
  await Promise.all([loadPage(page), loadKeptTexts(), Promise.race([begun, patience])]);
  showAddress();
  const root = document.getElementById('dashboard');
  if (root !== null) render(<Dashboard />, root);
}

answerHere(answersOfPage(openReadOnly(), systemClock));
void open();
