import type { Promised } from '../../utils/state/promises.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { message } from '../ui/message.ts';
import { decidePromise } from './decide-promise.ts';

/** What there is to decide about a promise; each has its key, which the list hears. */
export function PromiseActions({
  promised,
  describedBy,
  edit,
  openSource,
}: {
  promised: Promised;
  /** The element that says what was promised. */
  describedBy: string;
  edit: () => void;
  openSource: () => void;
}) {
  const { fields } = promised;
  const isProposed = fields.state === 'proposed';
  return (
    <>
      {!isProposed && <SoundsDone promised={promised} />}
      <div class="promise-actions">
        <Button
          variant="small"
          aria-keyshortcuts={isProposed ? 't' : 'd'}
          aria-describedby={describedBy}
          onClick={() => void decidePromise(promised, isProposed ? 'take' : 'keep')}
        >
          {message(isProposed ? 'promise_take' : 'promise_kept')}
        </Button>
        <Button
          variant="small"
          aria-keyshortcuts="x"
          aria-describedby={describedBy}
          onClick={() => void decidePromise(promised, isProposed ? 'refuse' : 'drop')}
        >
          {message('promise_drop')}
        </Button>
        <IconButton
          icon="edit"
          label={message('ui_edit')}
          aria-keyshortcuts="e"
          aria-describedby={describedBy}
          onClick={edit}
        />
        {(fields.interactionId !== null || linkOf(fields.provenance.link) !== null) && (
          <IconButton
            icon="open"
            label={message('promise_source')}
            data-main
            aria-describedby={describedBy}
            onClick={openSource}
          />
        )}
      </div>
    </>
  );
}

/** A later sentence sounds as if the promise were kept: somebody says whether it is. */
function SoundsDone({ promised }: { promised: Promised }) {
  const { closing } = promised.fields;
  // A sentence that was said not to mean it is kept without its words.
  if (closing === null || closing.quote === '') return null;
  return (
    <div class="promise-closing">
      <p>{message('promise_keptQuestion')}</p>
      <blockquote class="promise-quote" dir="auto">
        {closing.quote}
      </blockquote>
      <div class="promise-actions">
        <Button variant="small" aria-keyshortcuts="y" onClick={() => void decidePromise(promised, 'keep')}>
          {message('promise_yes')}
        </Button>
        <Button variant="small" aria-keyshortcuts="n" onClick={() => void decidePromise(promised, 'not-done')}>
          {message('promise_no')}
        </Button>
      </div>
    </div>
  );
}

/** An address that may be opened; null where it is none. */
export function linkOf(link: string | null): string | null {
  return link !== null && /^https?:\/\//i.test(link) ? link : null;
}
