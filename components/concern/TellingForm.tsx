import { useState } from 'preact/hooks';
import { newId } from '../../utils/platform/ids.ts';
import type { Telling } from '../../utils/practice/tellings.ts';
import { saveTelling } from '../../utils/state/tellings.ts';
import { EditForm } from '../client/EditForm.tsx';
import { decisionSteps } from '../project/decision-step.ts';
import { carryOut } from '../sidebar/carry-out.ts';
import { dayOf } from '../ui/dates.ts';
import { useEditFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { type Concern, concernKey, outcomeOf } from './ConcernForm.tsx';
import { tellingTyped, TellingFields } from './TellingFields.tsx';

/** Where what is typed for a telling is kept; null is a new one. */
export function tellingKey(clientId: string, concernId: string, id: string | null): string {
  return `${concernKey(clientId, concernId)}:told:${id ?? 'new'}`;
}

/** One time that a concern was told: to whom, when and how, with which options, and what came of it; null is a new one. */
export function TellingForm({
  clientId,
  concern,
  telling,
  close,
}: {
  clientId: string;
  concern: Concern;
  telling: Telling | null;
  close: () => void;
}) {
  const [isEmpty, setEmpty] = useState(false);
  const { values, set, field, leave } = useEditFields(tellingKey(clientId, concern.id, telling?.id ?? null), close, {
    toldTo: telling?.to ?? '',
    toldOn: telling === null ? dayOf(Date.now()) : telling.at === null ? '' : dayOf(telling.at),
    medium: telling?.medium ?? '',
    options: telling?.options ?? concern.fields.options,
    outcome: telling?.outcome ?? '',
    // Made once, so that a second try never makes a second one.
    newId: newId(),
  });
  const id = telling?.id ?? values.newId;
  const put = async (told: Omit<Telling, 'id'> | null) => {
    const { fields } = concern;
    const before = outcomeOf({ ...fields, outcome: telling?.outcome ?? '' });
    const after = { ...outcomeOf({ ...fields, outcome: told?.outcome ?? '' }), clientIds: fields.clientIds };
    const isSaved = await carryOut(message('ui_saved'), (operationId) =>
      saveTelling(operationId, concern, id, told, decisionSteps(operationId, before, after)),
    );
    if (isSaved) leave();
  };
  const save = () => {
    const told = tellingTyped(values, telling?.at ?? null);
    setEmpty(told === null);
    if (told !== null) void put({ ...told, options: values.options.trim(), outcome: values.outcome.trim() });
  };
  return (
    <EditForm
      label={message('concern_tellingForm')}
      onCancel={leave}
      onSave={save}
      onRemove={telling === null ? undefined : () => void put(null)}
    >
      <TellingFields values={values} set={set} />
      {isEmpty && <ProblemLine>{message('concern_tellingEmpty')}</ProblemLine>}
      <TextArea label={message('concern_options')} {...field('options')} />
      <TextArea label={message('concern_outcome')} {...field('outcome')} />
    </EditForm>
  );
}
