import { savePractice } from '../../utils/state/practice.ts';
import { useRecords } from '../practice/use-records.ts';
import { type Decided, decisionSteps } from '../project/decision-step.ts';
import { dayWords } from '../project/step-words.ts';
import { EditForm } from '../client/EditForm.tsx';
import { projectOptions } from '../project/project-options.ts';
import { carryOut } from '../sidebar/carry-out.ts';
import { dayOf } from '../ui/dates.ts';
import { useEditFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { optionsInOrder } from './options-paper.ts';
import type { Opportunity } from './opportunity-words.ts';

/** Where what is typed for the goal, the recommendation and the decision is kept. */
export function decisionKey(opportunityId: string): string {
  return `edit:${opportunityId}:decision`;
}

/** The goal, which way we recommend and why, and what was decided when. */
export function DecisionForm({ opportunity: { id, fields }, close }: { opportunity: Opportunity; close: () => void }) {
  const { values, set, field, leave } = useEditFields(decisionKey(id), close, {
    goal: fields.goal,
    recommended: fields.recommended ?? '',
    why: fields.why,
    decision: fields.decision,
    decidedOn: fields.decidedOn ?? '',
    projectId: fields.projectId ?? '',
  });
  const { records } = useRecords('project', 'timeline', Object.keys(fields.clientIds)[0] ?? '');
  const save = async () => {
    const edited = {
      goal: values.goal.trim(),
      recommended: values.recommended || null,
      why: values.why.trim(),
      decision: values.decision.trim(),
      decidedOn: values.decidedOn || null,
      projectId: values.projectId || null,
    };
    const saved = await carryOut(message('ui_saved'), (operationId) =>
      savePractice(operationId, [
        { kind: 'opportunity', id, set: edited },
        ...decisionSteps(operationId, decidedIn(fields), {
          ...decidedIn({ ...fields, ...edited }),
          clientIds: fields.clientIds,
        }),
      ]),
    );
    if (saved) leave();
  };
  // What is decided is decided today, unless somebody says another day.
  const isFirst = (typed: string) => typed !== '' && values.decision === '' && values.decidedOn === '';
  return (
    <EditForm label={message('growth_editDecision')} onCancel={leave} onSave={() => void save()}>
      <TextArea label={message('growth_goal')} {...field('goal')} />
      <Select
        label={message('growth_weRecommend')}
        value={values.recommended}
        options={[
          { value: '', label: message('growth_noRecommendation') },
          ...optionsInOrder(fields).map(([value, option]) => ({ value, label: option.name })),
        ]}
        onSelect={(recommended) => set({ recommended })}
      />
      <TextArea label={message('growth_why')} {...field('why')} />
      <TextArea
        label={message('growth_decision')}
        {...field('decision')}
        onText={(decision) => set({ decision, ...(isFirst(decision) && { decidedOn: dayOf(Date.now()) }) })}
      />
      <TextField label={message('growth_decidedOn')} type="date" {...field('decidedOn')} />
      {records !== null && records.length > 0 && (
        <Select
          label={message('growth_itsProject')}
          hint={message('growth_itsProjectHint')}
          value={values.projectId}
          options={projectOptions(message('feedback_noProject'), records)}
          onSelect={(projectId) => set({ projectId })}
        />
      )}
    </EditForm>
  );
}

/** What the log of a project says of a decision. */
function decidedIn({ name, decision, decidedOn, projectId }: Opportunity['fields']): Omit<Decided, 'clientIds'> {
  const day = decidedOn === null ? '' : ` (${dayWords(decidedOn)})`;
  return { projectId, text: decision === '' ? '' : `${name}: ${decision}${day}` };
}
