import { openTab } from '../../utils/state/open-tab.ts';
import { visitClient } from '../../utils/state/screen.ts';
import { soughtRecord } from '../../utils/state/sought-record.ts';
import { soughtEntry } from '../../utils/state/timeline.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import type { FoundGoal } from '../search/found-goal.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { message } from '../ui/message.ts';
import { closePanel } from './panel.ts';

/** The search over everything, over what is shown beside the page. */
export function SearchPanel() {
  const open = (goal: FoundGoal) => {
    if ('link' in goal) return void openTab(goal.link);
    if ('page' in goal) return void openTab(`dashboard.html${goal.page}`);
    soughtRecord.value = goal.record;
    soughtEntry.value = goal.entry;
    visitClient(goal.clientId);
    closePanel();
  };
  return (
    <div class="search-panel">
      <header class="head">
        <IconButton icon="back" label={message('ui_back')} onClick={closePanel} />
        <h1 class="head-title">{message('search_title')}</h1>
      </header>
      <main class="main">
        <SearchBox isOpen takesFocus onEnter={() => undefined} onLeave={closePanel} onOpen={open} />
      </main>
    </div>
  );
}
