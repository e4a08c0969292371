import { useId, useState } from 'preact/hooks';
import type { CareItem, CareList } from '../../utils/state/care.ts';
import { isolated } from '../ui/isolated.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { message } from '../ui/message.ts';
import { CareMore } from './CareMore.tsx';
import { howText, titleText, whatText } from './care-words.ts';
import { settle, settlingOf } from './decide.ts';
import type { CareWays } from './ways.ts';

/** So much weighs what matters today, late or not. */
const weighty = 30;

/** Something that needs care: what, with whom, how late; its evidence, what settles it, and more on demand. */
export function CareRow({
  list,
  item,
  ways,
  isStop,
  isOwn,
}: {
  list: CareList;
  item: CareItem;
  ways: CareWays;
  /** The row is the list's stop of the Tab key. */
  isStop: boolean;
  /** It is shown beside its client, who is not named again. */
  isOwn: boolean;
}) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const tone = item.isLate ? 'late' : item.weight >= weighty ? 'soon' : 'calm';
  return (
    <li
      class={`care-row care-${tone}`}
      tabIndex={isStop ? 0 : -1}
      aria-labelledby={`${id}-what`}
      aria-describedby={`${id}-how`}
      data-signal={item.wait.signal}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen || event.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        setOpen(false);
        event.currentTarget.focus();
      }}
    >
      <div class="care-head">
        <span class="care-dot" aria-hidden="true" />
        <div class="care-text">
          <button
            type="button"
            id={`${id}-what`}
            class="care-what"
            dir="auto"
            data-main
            onClick={() => ways.open(item)}
          >
            {whatText(item)}
          </button>
          <p id={`${id}-how`} class="care-how">
            {!isOwn && <b dir="auto">{item.clientName}</b>}
            {!isOwn && ' · '}
            {howText(item)}
            {isPerson(item) && (
              <>
                {' · '}
                <span dir="auto">{item.wait.who}</span>
              </>
            )}
          </p>
        </div>
        <div class="care-actions">
          <Settling list={list} item={item} ways={ways} describedBy={`${id}-what`} />
          <IconButton
            icon="down"
            label={message(isOpen ? 'care_less' : 'care_more')}
            aria-expanded={isOpen}
            aria-controls={isOpen ? `${id}-more` : undefined}
            aria-describedby={`${id}-what`}
            aria-keyshortcuts="m"
            onClick={() => setOpen(!isOpen)}
          />
        </div>
      </div>
      {isOpen && <CareMore id={`${id}-more`} list={list} item={item} ways={ways} />}
    </li>
  );
}

/** The one press that settles it. */
function Settling({
  list,
  item,
  ways,
  describedBy,
}: {
  list: CareList;
  item: CareItem;
  ways: CareWays;
  describedBy: string;
}) {
  const settling = settlingOf(item);
  if (settling === null) {
    return (
      <Button variant="small" aria-keyshortcuts="r" aria-label={draftName(item)} onClick={() => ways.draftRecap(item)}>
        {message('care_draftRecap')}
      </Button>
    );
  }
  return (
    <Button
      variant="small"
      aria-keyshortcuts="d"
      aria-describedby={describedBy}
      onClick={() => void settle(list, item, settling)}
    >
      {message(settling.label)}
    </Button>
  );
}

/** The word on the button, and what is drafted for whom. */
function draftName({ wait, clientName }: CareItem): string {
  return message('care_draftRecapFor', message('care_draftRecap'), titleText(wait), isolated(clientName));
}

/** Who is named beside how late it is, if not the client; a client that hangs on one person names them in the words. */
function isPerson({ wait, clientName }: CareItem): boolean {
  return wait.who !== '' && wait.who !== clientName && wait.signal !== 'single-contact';
}
