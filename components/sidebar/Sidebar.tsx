import '../ui/base.css';
import './sidebar.css';
import { useEffect, useRef } from 'preact/hooks';
import { isBesideOurPage, shownView } from '../../utils/state/frame.ts';
import { settings } from '../../utils/state/settings.ts';
import { dismissNotice, holdNotices, notices, releaseNotices } from '../../utils/state/toasts.ts';
import { LazyMailPanel } from '../mail/LazyMailPanel.tsx';
import { LazyRecapPanel, loadRecapPanel } from '../recap/LazyRecapPanel.tsx';
import { NotKept } from '../ui/NotKept.tsx';
import { Toasts } from '../ui/Toasts.tsx';
import { whenIdle } from '../../utils/platform/when-idle.ts';
import { AddClient } from '../people/AddClient.tsx';
import { screen, visitedClient } from '../../utils/state/screen.ts';
import { useSearchKey } from '../search/use-search-key.ts';
import { focusAfterPanel } from './focus.ts';
import { Header } from './Header.tsx';
import { closePanel, openSearch, panel } from './panel.ts';
import { LazySearchPanel, loadSearch } from './LazySearchPanel.tsx';
import { Shown } from './Shown.tsx';
import { followTheme, showView } from './body.ts';
import { VisitedClient } from './VisitedClient.tsx';

/** The sidebar: what is on the page beside it, or what was opened over that. */
export function Sidebar() {
  const shown = shownView.value;
  const opened = panel.value;
  const visited = visitedClient.value;
  useEffect(() => showView(shown?.view.kind ?? 'none'), [shown?.view.kind]);
  useEffect(() => followTheme(settings.value?.theme ?? 'system'), [settings.value?.theme]);
  const ready = screen.value.status === 'ready';
  useEffect(() => (ready ? whenIdle(loadWhatMayBeOpened) : undefined), [ready]);
  useSearchKey(openSearch);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && opened === null) focusAfterPanel();
    wasOpen.current = opened !== null;
  }, [opened]);
  if (!isBesideOurPage.value) return null;
  return (
    <div class="side">
      <NotKept />
      {opened?.kind === 'recap' ? (
        <LazyRecapPanel meeting={opened.meeting} onBack={closePanel} />
      ) : opened?.kind === 'mail' ? (
        <LazyMailPanel clientId={opened.clientId} mail={opened.mail} />
      ) : opened?.kind === 'add' ? (
        <AddClient person={opened.person} others={screen.value.people} />
      ) : opened?.kind === 'search' ? (
        <LazySearchPanel />
      ) : visited !== null ? (
        <VisitedClient clientId={visited} />
      ) : (
        <>
          <Header />
          <Shown />
        </>
      )}
      <Toasts notices={notices.value} dismiss={dismissNotice} hold={holdNotices} release={releaseNotices} />
    </div>
  );
}

/** What is opened by one key or one press is there by then. */
function loadWhatMayBeOpened(): void {
  loadSearch();
  loadRecapPanel();
}
