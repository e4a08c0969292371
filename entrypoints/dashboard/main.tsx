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

const root = document.getElementById('dashboard');
const page = pageAt(location.hash);

answerHere(answersOfPage(openReadOnly(), systemClock));
const begun = page.begin?.();
makeFormats();
setDocumentLanguage(document);
followView();
followSettings();
// To draw the page once, with what it shows, takes less than to draw it empty before.
const patience = new Promise((resolve) => setTimeout(resolve, patient));
await Promise.all([loadPage(page), loadKeptTexts(), Promise.race([begun, patience])]);
showAddress();
if (root !== null) render(<Dashboard />, root);
