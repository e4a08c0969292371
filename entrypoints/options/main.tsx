import { render } from 'preact';
import { OptionsPage } from '../../components/settings/OptionsPage.tsx';
import { message, setDocumentLanguage } from '../../components/ui/message.ts';
import { readSettings } from '../../utils/state/settings.ts';

const root = document.getElementById('options');

setDocumentLanguage(document);
document.title = `${message('options_title')} · ${message('extensionName')}`;
void readSettings();
if (root !== null) render(<OptionsPage firstRun={location.hash === '#welcome'} />, root);
