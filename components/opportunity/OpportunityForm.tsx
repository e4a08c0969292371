import { newId } from '../../utils/platform/ids.ts';
import { savePractice } from '../../utils/state/practice.ts';
import { EditForm } from '../client/EditForm.tsx';
import { carryOut } from '../sidebar/carry-out.ts';
import { useEditFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { newOpportunity } from './begin-opportunity.ts';
import { sortChoices, type Opportunity } from './opportunity-words.ts';

/** Where what is typed for something in the pipeline is kept; null is a new one. */
export function opportunityKey(clientId: string, id: string | null): string {
  return `edit:${clientId}:opportunity:${id ?? 'new'}`;
}

/** Something in the pipeline as it is typed: what, what it may bring, what comes next. */
export function OpportunityForm({
  clientId,
  opportunity,
  projectId = null,
  close,
}: {
  clientId: string;
  opportunity: Opportunity | null;
  /** The project that a new one belongs to. */
  projectId?: string | null;
  close: () => void;
}) {
  const known = opportunity?.fields ?? null;
  const { values, set, field, leave } = useEditFields(opportunityKey(clientId, opportunity?.id ?? null), close, {
    name: known?.name ?? '',
    sort: known?.sort ?? 'need',
    value: String(known?.value ?? ''),
    currency: known?.currency ?? '',
    nextStep: known?.nextStep ?? '',
    nextOn: known?.nextOn ?? '',
    expectedOn: known?.expectedOn ?? '',
    // What was begun elsewhere belongs to where it was begun.
    project: known?.projectId ?? projectId ?? '',
    // Made once, so that a second try never makes a second one.
    newId: `opportunity ${newId()}`,
  });
  const sort = sortChoices().find(({ value }) => value === values.sort)?.value ?? 'need';
  const save = async () => {
    const name = values.name.trim();
    if (name === '') return;
    const edited = {
      name,
      sort,
      value: values.value === '' ? null : Math.max(0, Number(values.value)),
      currency: values.currency.trim().toUpperCase(),
      nextStep: values.nextStep.trim(),
      nextOn: values.nextOn || null,
      expectedOn: values.expectedOn || null,
    };
    const written =
      opportunity === null
        ? { ...newOpportunity(clientId, name, sort), ...edited, projectId: values.project || null }
        : edited;
    const id = opportunity?.id ?? values.newId;
    const saved = await carryOut(message('ui_saved'), (operationId) =>
      savePractice(operationId, [{ kind: 'opportunity', id, set: written }]),
    );
    if (saved) leave();
  };
  return (
    <EditForm label={message('growth_addOpportunity')} onCancel={leave} onSave={() => void save()}>
      <TextField label={message('growth_opportunityName')} required maxLength={500} {...field('name')} />
      <Select
        label={message('growth_sort')}
        value={sort}
        options={sortChoices()}
        onSelect={(chosen) => set({ sort: chosen })}
      />
      <div class="edit-form-pair">
        <TextField label={message('growth_value')} type="number" min={0} step="any" {...field('value')} />
        <TextField label={message('growth_currency')} maxLength={3} placeholder="EUR" {...field('currency')} />
      </div>
      <TextField label={message('growth_nextStep')} maxLength={500} {...field('nextStep')} />
      <div class="edit-form-pair">
        <TextField label={message('growth_nextOn')} type="date" {...field('nextOn')} />
        <TextField label={message('growth_expectedOn')} type="date" {...field('expectedOn')} />
      </div>
    </EditForm>
  );
}
