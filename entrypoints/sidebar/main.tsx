import { render } from 'preact';
import { setDocumentLanguage } from '../../components/ui/message.ts';
import { focusOnDemand } from '../../components/sidebar/focus.ts';
import { closePanelWithView } from '../../components/sidebar/panel.ts';
import { Sidebar } from '../../components/sidebar/Sidebar.tsx';
import { connectFrame } from '../../utils/state/frame.ts';
import { loadKeptTexts } from '../../utils/state/kept-text.ts';
import { followView } from '../../utils/state/screen.ts';
import { readSettings } from '../../utils/state/settings.ts';

const root = document.getElementById('sidebar');

setDocumentLanguage(document);
closePanelWithView();
followView();
focusOnDemand();
void connectFrame();
void readSettings();
await loadKeptTexts();
if (root !== null) render(<Sidebar />, root);
