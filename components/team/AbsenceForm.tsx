import { newId } from '../../utils/platform/ids.ts';
import { savePractice, type Practice } from '../../utils/state/practice.ts';
import { EditForm } from '../client/EditForm.tsx';
import { carryOut } from '../sidebar/carry-out.ts';
import { CheckBox } from '../ui/CheckBox.tsx';
import { dayOf } from '../ui/dates.ts';
import { useEditFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { TextField } from '../ui/TextField.tsx';

/** Where what is typed of somebody's absence is kept. */
export function absenceKey(teammateId: string): string {
  return `edit:absence:${teammateId}`;
}

/** An absence as it is typed: from when to when, half days too. */
export function AbsenceForm({ teammate, close }: { teammate: Practice<'teammate'>; close: () => void }) {
  const today = dayOf(Date.now());
  const { values, set, field, leave } = useEditFields(absenceKey(teammate.id), close, {
    from: today,
    until: today,
    why: '',
    half: 'false',
    newId: newId(),
  });
  const isTurned = values.from !== '' && values.until !== '' && values.until < values.from;
  const save = async () => {
    if (values.from === '' || values.until === '' || isTurned) return;
    const { from, until } = values;
    const absence = { from, until, why: values.why.trim(), share: values.half === 'true' ? 0.5 : 1 };
    const set = { absences: { ...teammate.fields.absences, [values.newId]: absence } };
    const saved = await carryOut(message('ui_saved'), (operationId) =>
      savePractice(operationId, [{ kind: 'teammate', id: teammate.id, set }]),
    );
    if (saved) leave();
  };
  return (
    <EditForm
      label={message('capacity_addAbsenceOf', teammate.fields.name)}
      onCancel={leave}
      onSave={() => void save()}
    >
      <div class="edit-form-pair">
        <TextField
          label={message('capacity_awayFrom')}
          type="date"
          required
          value={values.from}
          onText={(from) => set({ from, ...(values.until < from && { until: from }) })}
        />
        <TextField
          label={message('capacity_awayUntil')}
          type="date"
          required
          value={values.until}
          error={isTurned ? message('capacity_untilBeforeFrom') : null}
          onText={(until) => set({ until })}
        />
      </div>
      <TextField label={message('capacity_why')} maxLength={500} {...field('why')} />
      <CheckBox checked={values.half === 'true'} onCheck={(checked) => set({ half: String(checked) })}>
        {message('capacity_halfDays')}
      </CheckBox>
    </EditForm>
  );
}
