import { render } from 'preact';
import { setDocumentLanguage } from '../../components/ui/message.ts';
import { focusOnDemand, leaveOnEscape } from '../../components/sidebar/focus.ts';
import { closePanelWithView } from '../../components/sidebar/panel.ts';
import { Sidebar } from '../../components/sidebar/Sidebar.tsx';
import { followMails } from '../../utils/state/follow-mails.ts';
import { connectFrame } from '../../utils/state/frame.ts';
import { handBackOnceUpdated } from '../../utils/state/hand-back.ts';
import { loadKeptTexts } from '../../utils/state/kept-text.ts';
import { followView } from '../../utils/state/screen.ts';
import { followSettings } from '../../utils/state/follow-settings.ts';

const root = document.getElementById('sidebar');

setDocumentLanguage(document);
handBackOnceUpdated();
closePanelWithView();
followView();
followMails();
focusOnDemand();
leaveOnEscape();
void connectFrame();
followSettings();
await loadKeptTexts();
if (root !== null) render(<Sidebar />, root);
