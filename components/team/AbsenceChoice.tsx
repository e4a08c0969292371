import { useEffect, useRef, useState } from 'preact/hooks';
import type { AbsenceGroup } from '../../utils/practice/absences.ts';
import type { AbsencesRead } from '../../utils/state/absence-file.ts';
import { savePractice, type Practice } from '../../utils/state/practice.ts';
import { carryOut } from '../sidebar/carry-out.ts';
import { Button } from '../ui/Button.tsx';
import { CheckBox } from '../ui/CheckBox.tsx';
import { message, plural } from '../ui/message.ts';
import { daysText } from './absence-words.ts';

/** More are not kept of one person. */
const most = 500;

/** The names of what a calendar holds, each with its days: those that are ticked become absences. */
export function AbsenceChoice({
  teammate,
  read,
  close,
}: {
  teammate: Practice<'teammate'>;
  read: AbsencesRead;
  close: () => void;
}) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const taken = read.groups.filter(({ title }) => !left.has(title)).flatMap(({ absences }) => absences);
  const tick = (title: string, isTaken: boolean) => {
    const next = new Set(left);
    if (isTaken) next.delete(title);
    else next.add(title);
    setLeft(next);
  };
  const save = async () => {
    // The same file read again makes the same ones again.
    const fromFile = Object.fromEntries(
      taken.slice(0, most).map((absence) => [`file ${absence.from} ${absence.until} ${absence.why}`, absence]),
    );
    const set = { absences: { ...teammate.fields.absences, ...fromFile } };
    const saved = await carryOut(plural('capacity_absencesTaken', Object.keys(fromFile).length), (operationId) =>
      savePractice(operationId, [{ kind: 'teammate', id: teammate.id, set }]),
    );
    if (saved) close();
  };
  return (
    <section class="absence-choice card">
      <h3 ref={head} tabIndex={-1}>
        {message('capacity_inFile', teammate.fields.name)}
      </h3>
      {read.unread > 0 && <p class="quiet-text">{plural('capacity_unread', read.unread)}</p>}
      <ul>
        {read.groups.map((group) => (
          <li key={group.title}>
            <CheckBox checked={!left.has(group.title)} onCheck={(isTaken) => tick(group.title, isTaken)}>
              <bdi>{group.title || message('capacity_noTitle')}</bdi> <small>{summary(group)}</small>
            </CheckBox>
          </li>
        ))}
      </ul>
      {taken.length > most && <p class="quiet-text">{message('capacity_tooMany', most)}</p>}
      <div class="edit-form-buttons">
        <Button variant="small" disabled={taken.length === 0} onClick={() => void save()}>
          {plural('capacity_takeAbsences', Math.min(taken.length, most))}
        </Button>
        <Button variant="small" onClick={close}>
          {message('ui_cancel')}
        </Button>
      </div>
    </section>
  );
}

function summary({ absences }: AbsenceGroup): string {
  const [first] = absences;
  if (first === undefined) return '';
  return absences.length === 1 ? daysText(first) : plural('capacity_timesFrom', absences.length, daysText(first));
}
