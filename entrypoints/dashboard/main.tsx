import { render } from 'preact';
import { Dashboard } from '../../components/dashboard/Dashboard.tsx';
import { message, setDocumentLanguage } from '../../components/ui/message.ts';
import { loadKeptTexts } from '../../utils/state/kept-text.ts';
import { followView } from '../../utils/state/screen.ts';
import { followSettings } from '../../utils/state/follow-settings.ts';

const root = document.getElementById('dashboard');

setDocumentLanguage(document);
document.title = `${message('dashboard_clients')} · ${message('extensionName')}`;
followView();
followSettings();
await loadKeptTexts();
if (root !== null) render(<Dashboard />, root);
