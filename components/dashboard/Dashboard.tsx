import '../ui/base.css';
import './dashboard.css';
import { useEffect, useRef } from 'preact/hooks';
import { settings } from '../../utils/state/settings.ts';
import { dismissNotice, holdNotices, notices, releaseNotices } from '../../utils/state/toasts.ts';
import { LazyMailPanel } from '../mail/LazyMailPanel.tsx';
import { LazyRecapPanel } from '../recap/LazyRecapPanel.tsx';
import { followTheme } from '../sidebar/body.ts';
import { closePanel, panel } from '../sidebar/panel.ts';
import { message } from '../ui/message.ts';
import { NotKept } from '../ui/NotKept.tsx';
import { Toasts } from '../ui/Toasts.tsx';
import { DashboardSearch } from './DashboardSearch.tsx';
import { LazyPage } from './LazyPage.tsx';
import { Navigation } from './Navigation.tsx';
import { OpenedClient } from './OpenedClient.tsx';
import { followAddress, openedClient, openedPage } from './place.ts';

/** One of the pages, the client that is opened beside it, and the search over everything. */
export function Dashboard() {
  useEffect(() => followTheme(settings.value?.theme ?? 'system'), [settings.value?.theme]);
  useEffect(followAddress, []);
  const page = openedPage.value;
  const opened = openedClient.value;
  const beside = panel.value?.kind === 'recap' || panel.value?.kind === 'mail' ? panel.value : null;
  useEffect(() => {
    document.title = `${message(page.title)} · ${message('extensionName')}`;
  }, [page]);
  useFocusAfter(beside !== null);
  return (
    <div class={opened === null && beside === null ? 'dashboard' : 'dashboard dashboard-opened'}>
      <Navigation />
      <div class="dashboard-side">
        <DashboardSearch />
        <main class="dashboard-main" tabIndex={-1}>
          <div class="dashboard-page">
            <NotKept />
            <LazyPage page={page} />
          </div>
          {beside !== null ? (
            <div class="opened-client opened-recap">
              {beside.kind === 'recap' ? (
                <LazyRecapPanel meeting={beside.meeting} onBack={closePanel} isApart />
              ) : (
                <LazyMailPanel clientId={beside.clientId} mail={beside.mail} isApart />
              )}
            </div>
          ) : (
            opened !== null && <OpenedClient clientId={opened} />
          )}
        </main>
      </div>
      <Toasts notices={notices.value} dismiss={dismissNotice} hold={holdNotices} release={releaseNotices} />
    </div>
  );
}

/** Gives the focus back to the page once what lay beside it was closed and left the focus nowhere. */
function useFocusAfter(isOpen: boolean): void {
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body)
      document.querySelector<HTMLElement>('.dashboard-page [tabindex="0"]')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
}
