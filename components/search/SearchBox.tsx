import './search.css';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { clearSearch, search, searchFor, type Found } from '../../utils/state/search.ts';
import { Icon } from '../ui/Icon.tsx';
import { message } from '../ui/message.ts';
import { foundGroups } from './found-groups.ts';
import { goalOf, type FoundGoal } from './found-goal.ts';
import { SearchAnswer } from './SearchAnswer.tsx';
import { useFoundList } from './use-found-list.ts';

/**
 * The field for everything, and below it what was found: the arrow keys go through it, Enter opens, Escape leaves.
 * `isOpen` says whether what was found is to be seen.
 */
export function SearchBox({
  isOpen,
  takesFocus,
  onEnter,
  onLeave,
  onOpen,
}: {
  isOpen: boolean;
  takesFocus: boolean;
  onEnter: () => void;
  onLeave: () => void;
  onOpen: (goal: FoundGoal) => void;
}) {
  const { text, answered, entries } = search.value;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isComposing, setComposing] = useState(false);
  // Before it is painted: what is pressed as soon as it is seen is meant for it.
  useLayoutEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const groups = foundGroups(entries);
  const inOrder = groups.flatMap((group) => group.entries);
  const open = (entry: Found) => {
    const goal = goalOf(entry);
    if (goal !== null) onOpen(goal);
  };
  const { active, press } = useFoundList(inOrder, answered, answered === text, open);
  const isShown = isOpen && inOrder.length > 0;
  const begin = (words: string) => {
    searchFor(words);
    field.current?.focus();
  };

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing) return;
    if (event.key === 'Escape' && text !== '' && isOpen) clearSearch();
    else if (event.key === 'Escape') onLeave();
    else if (!isOpen || !press(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div class="search-box" role="search">
      <div class="search-field">
        <Icon name="search" />
        <input
          ref={field}
          class="input"
          type="text"
          role="combobox"
          enterKeyHint="search"
          autoComplete="off"
          spellcheck={false}
          dir="auto"
          aria-label={message('search_label')}
          aria-autocomplete="list"
          aria-expanded={isShown}
          aria-controls={isShown ? id : undefined}
          aria-activedescendant={isShown ? `${id}-${active}` : undefined}
          placeholder={message('search_label')}
          value={text}
          onFocus={onEnter}
          onInput={(event) => {
            onEnter();
            searchFor(event.currentTarget.value);
          }}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={() => setComposing(false)}
          onKeyDown={onKeyDown}
        />
      </div>
      {isOpen && <SearchAnswer id={id} groups={groups} active={active} onOpen={open} onBegin={begin} />}
    </div>
  );
}
