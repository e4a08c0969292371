// The pages that are opened most come with the dashboard: one file less to wait for.
import '../../components/care/NeedsCarePage.tsx';
import '../../components/clients/ClientsPage.tsx';
import { render } from 'preact';
import { Dashboard } from '../../components/dashboard/Dashboard.tsx';
import { loadPage } from '../../components/dashboard/LazyPage.tsx';
import { pageAt } from '../../components/dashboard/place.ts';
import { makeFormats } from '../../components/ui/formats.ts';
import { setDocumentLanguage } from '../../components/ui/message.ts';
import { loadKeptTexts } from '../../utils/state/kept-text.ts';
import { followView } from '../../utils/state/screen.ts';
import { followSettings } from '../../utils/state/follow-settings.ts';

const root = document.getElementById('dashboard');
const page = pageAt(location.hash);

page.begin?.();
makeFormats();
setDocumentLanguage(document);
followView();
followSettings();
await Promise.all([loadPage(page), loadKeptTexts()]);
if (root !== null) render(<Dashboard />, root);
