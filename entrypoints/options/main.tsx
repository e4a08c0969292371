import { render } from 'preact';
import { OptionsPage } from '../../components/settings/OptionsPage.tsx';
import { message, setDocumentLanguage } from '../../components/ui/message.ts';
import { followSettings } from '../../utils/state/follow-settings.ts';

const root = document.getElementById('options');

setDocumentLanguage(document);
document.title = `${message('options_title')} · ${message('extensionName')}`;
followSettings();
if (root !== null) render(<OptionsPage firstRun={location.hash === '#welcome'} />, root);
