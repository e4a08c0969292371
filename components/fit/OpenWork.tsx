import './fit.css';
import type { Practice } from '../../utils/state/practice.ts';
import { CheckBox } from '../ui/CheckBox.tsx';
import { message, plural } from '../ui/message.ts';

/** So many are named. */
const most = 50;

/** The planned projects that nobody said yes to: what is ticked is counted as if somebody had. */
export function OpenWork({
  open,
  counted,
  count,
}: {
  open: readonly Practice<'project'>[];
  /** The ids of those that are ticked. */
  counted: ReadonlySet<string>;
  count: (counted: ReadonlySet<string>) => void;
}) {
  if (open.length === 0) return null;
  const tick = (id: string, isOn: boolean) => {
    const others = [...counted].filter((each) => each !== id);
    count(new Set(isOn ? [...others, id] : others));
  };
  return (
    <details class="open-work">
      <summary>{plural('capacity_planned', open.length)}</summary>
      <fieldset class="open-work-choice">
        <legend class="quiet-text">{message('capacity_plannedHint')}</legend>
        {open.slice(0, most).map(({ id, fields }) => (
          <CheckBox key={id} checked={counted.has(id)} onCheck={(isOn) => tick(id, isOn)}>
            <bdi>{fields.name}</bdi>
          </CheckBox>
        ))}
      </fieldset>
      {open.length > most && <p class="quiet-text">{plural('capacity_others', open.length - most)}</p>}
    </details>
  );
}
