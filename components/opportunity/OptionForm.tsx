import { newId } from '../../utils/platform/ids.ts';
import { savePractice } from '../../utils/state/practice.ts';
import { EditForm } from '../client/EditForm.tsx';
import { carryOut } from '../sidebar/carry-out.ts';
import { useEditFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { Opportunity } from './opportunity-words.ts';

/** Where what is typed for a way to the goal is kept; null is a new one. */
export function optionKey(opportunityId: string, optionId: string | null): string {
  return `edit:${opportunityId}:option:${optionId ?? 'new'}`;
}

/** A way to the goal as it is typed: what it gives and what it costs. To do nothing can be described, not taken out. */
export function OptionForm({
  opportunity: { id, fields },
  optionId,
  close,
}: {
  opportunity: Opportunity;
  optionId: string | null;
  close: () => void;
}) {
  const known = optionId === null ? undefined : fields.options[optionId];
  const { values, field, leave } = useEditFields(optionKey(id, optionId), close, {
    name: known?.name ?? '',
    gives: known?.gives ?? '',
    costs: known?.costs ?? '',
    newId: newId(),
  });
  const write = async (options: Opportunity['fields']['options'], recommended = fields.recommended) => {
    const saved = await carryOut(message('ui_saved'), (operationId) =>
      savePractice(operationId, [{ kind: 'opportunity', id, set: { options, recommended } }]),
    );
    if (saved) leave();
  };
  const save = () => {
    const name = values.name.trim();
    if (name === '') return;
    const place = known?.place ?? Math.max(0, ...Object.values(fields.options).map((each) => each.place)) + 1;
    const option = {
      name,
      gives: values.gives.trim(),
      costs: values.costs.trim(),
      isNothing: known?.isNothing ?? false,
      place,
    };
    void write({ ...fields.options, [optionId ?? values.newId]: option });
  };
  const remove = () => {
    const left = Object.entries(fields.options).filter(([each]) => each !== optionId);
    void write(Object.fromEntries(left), fields.recommended === optionId ? null : fields.recommended);
  };
  return (
    <EditForm
      label={message('growth_addOption')}
      onCancel={leave}
      onSave={save}
      onRemove={known === undefined || known.isNothing ? undefined : remove}
    >
      <TextField label={message('growth_optionName')} required maxLength={500} {...field('name')} />
      <TextArea label={message('growth_gives')} {...field('gives')} />
      <TextArea label={message('growth_costs')} {...field('costs')} />
    </EditForm>
  );
}
