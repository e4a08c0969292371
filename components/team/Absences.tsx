import { useState } from 'preact/hooks';
import type { Absence } from '../../utils/practice/absences.ts';
import { savePractice, type Practice } from '../../utils/state/practice.ts';
import { carryOut } from '../sidebar/carry-out.ts';
import { Button } from '../ui/Button.tsx';
import { dayOf } from '../ui/dates.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message, plural } from '../ui/message.ts';
import { AbsenceFile } from './AbsenceFile.tsx';
import { AbsenceForm, absenceKey } from './AbsenceForm.tsx';
import { daysText } from './absence-words.ts';

/** So many are in sight at once. */
const few = 3;

/** When somebody is away from today on: typed, or taken from a calendar file. */
export function Absences({ teammate }: { teammate: Practice<'teammate'> }) {
  const { name, absences } = teammate.fields;
  const [isAdding, setAdding] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const { kept } = useKeptFields(absenceKey(teammate.id), { from: '' });
  const today = dayOf(Date.now());
  const ahead = Object.entries(absences)
    .filter(([, { until }]) => until >= today)
    .toSorted(([, one], [, other]) => (one.from < other.from ? -1 : 1));
  const shown = isWhole ? ahead : ahead.slice(0, few);
  const remove = (removed: string) => {
    const set = { absences: Object.fromEntries(Object.entries(absences).filter(([id]) => id !== removed)) };
    return carryOut(message('capacity_removed'), (operationId) =>
      savePractice(operationId, [{ kind: 'teammate', id: teammate.id, set }]),
    );
  };
  return (
    <div class="absences">
      {ahead.length > 0 && (
        <ul aria-label={message('capacity_absencesOf', name)}>
          {shown.map(([id, absence]) => (
            <AbsenceItem key={id} absence={absence} remove={() => void remove(id)} />
          ))}
        </ul>
      )}
      <div class="absence-buttons">
        {ahead.length > few && (
          <Button variant="link" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? message('capacity_fewerAbsences') : plural('capacity_allAbsences', ahead.length)}
          </Button>
        )}
        {!(isAdding || kept) && (
          <Button variant="link" aria-label={message('capacity_addAbsenceOf', name)} onClick={() => setAdding(true)}>
            {message('capacity_addAbsence')}
          </Button>
        )}
        <AbsenceFile teammate={teammate} />
      </div>
      {(isAdding || kept) && <AbsenceForm teammate={teammate} close={() => setAdding(false)} />}
    </div>
  );
}

function AbsenceItem({ absence, remove }: { absence: Absence; remove: () => void }) {
  return (
    <li class="absence">
      <span>
        {daysText(absence)} <bdi class="quiet-text">{absence.why}</bdi>
      </span>
      <IconButton icon="remove" label={message('capacity_removeAbsence', daysText(absence))} onClick={remove} />
    </li>
  );
}
