import '../ui/base.css';
import './dashboard.css';
import { useEffect } from 'preact/hooks';
import { followClientList } from '../../utils/state/client-list.ts';
import { settings } from '../../utils/state/settings.ts';
import { dismissNotice, holdNotices, notices, releaseNotices } from '../../utils/state/toasts.ts';
import { LookAlikePage } from '../look-alike/LookAlikePage.tsx';
import { followTheme } from '../sidebar/body.ts';
import { message } from '../ui/message.ts';
import { NotKept } from '../ui/NotKept.tsx';
import { Toasts } from '../ui/Toasts.tsx';
import { ClientList } from './ClientList.tsx';
import { clientAddress, followAddress, lookAlikesOpened, openedClient } from './opened-client.ts';
import { OpenedClient } from './OpenedClient.tsx';

/** All clients, and the one that is opened beside them. */
export function Dashboard() {
  useEffect(() => followTheme(settings.value?.theme ?? 'system'), [settings.value?.theme]);
  useEffect(followAddress, []);
  useEffect(followClientList, []);
  const opened = openedClient.value;
  return (
    <div class={opened === null ? 'dashboard' : 'dashboard dashboard-opened'}>
      <nav class="dashboard-nav" aria-label={message('extensionName')}>
        <b>{message('extensionName')}</b>
        <a href={clientAddress(null)} aria-current={lookAlikesOpened.value ? undefined : 'page'}>
          {message('dashboard_clients')}
        </a>
        <a href="#look-alikes" aria-current={lookAlikesOpened.value ? 'page' : undefined}>
          {message('lookAlike_title')}
        </a>
        <a href="options.html">{message('dashboard_options')}</a>
        <small>{message('dashboard_here')}</small>
      </nav>
      <main class="dashboard-main">
        <NotKept />
        {lookAlikesOpened.value ? <LookAlikePage /> : <ClientList opened={opened} />}
        {opened !== null && <OpenedClient clientId={opened} />}
      </main>
      <Toasts notices={notices.value} dismiss={dismissNotice} hold={holdNotices} release={releaseNotices} />
    </div>
  );
}
