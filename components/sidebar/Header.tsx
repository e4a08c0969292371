import { tellPage } from '../../utils/state/frame.ts';
import { openTab } from '../../utils/state/open-tab.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { message } from '../ui/message.ts';
import { openSearch } from './panel.ts';

/** The head of the sidebar: to the dashboard, to the options, away. */
export function Header() {
  const openDashboard = () => void openTab('dashboard.html');
  return (
    <header class="head">
      <h1 class="head-name">{message('extensionName')}</h1>
      <IconButton icon="search" label={message('search_label')} onClick={openSearch} />
      <IconButton icon="dashboard" label={message('sidebar_openDashboard')} onClick={openDashboard} />
      <IconButton icon="options" label={message('sidebar_openOptions')} onClick={() => void openTab('options.html')} />
      <IconButton icon="collapse" label={message('ui_close')} onClick={() => tellPage({ type: 'close' })} />
    </header>
  );
}
