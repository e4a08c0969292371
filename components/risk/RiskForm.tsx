import { newId } from '../../utils/platform/ids.ts';
import { byHand } from '../../utils/records/fields.ts';
import { savePractice } from '../../utils/state/practice.ts';
import { EditForm } from '../client/EditForm.tsx';
import { useRecords } from '../practice/use-records.ts';
import { projectOptions } from '../project/project-options.ts';
import { carryOut } from '../sidebar/carry-out.ts';
import { useEditFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { impactChoices, likelihoodChoices, type Risk } from './risk-words.ts';

/** Where what is typed for a risk is kept; null is a new one, of a project where it is added there. */
export function riskKey(clientId: string, id: string | null, projectId: string | null = null): string {
  return `edit:${clientId}:risk:${id ?? (projectId === null ? 'new' : `new:${projectId}`)}`;
}

/** A risk as it is typed: what may happen, how likely, with what effect, what is done about it and by whom. */
export function RiskForm({
  clientId,
  risk,
  projectId = null,
  close,
}: {
  clientId: string;
  risk: Risk | null;
  /** The project that a new one is about. */
  projectId?: string | null;
  close: () => void;
}) {
  const known = risk?.fields ?? null;
  const { values, set, field, leave } = useEditFields(riskKey(clientId, risk?.id ?? null, projectId), close, {
    what: known?.what ?? '',
    likelihood: String(known?.likelihood ?? 2),
    impact: String(known?.impact ?? 2),
    plan: known?.plan ?? '',
    owner: known?.owner ?? '',
    projectId: known?.projectId ?? projectId ?? '',
    // Made once, so that a second try never makes a second risk.
    newId: `risk ${newId()}`,
  });
  const projects = useRecords('project', 'timeline', clientId).records ?? [];
  const save = async () => {
    const what = values.what.trim();
    if (what === '') return;
    const edited = {
      what,
      likelihood: Number(values.likelihood),
      impact: Number(values.impact),
      plan: values.plan.trim(),
      owner: values.owner.trim(),
      projectId: values.projectId || null,
    };
    const change = { kind: 'risk' as const, id: risk?.id ?? values.newId };
    const saved = await carryOut(message('ui_saved'), (operationId) =>
      savePractice(operationId, [{ ...change, set: risk === null ? { ...edited, ...begun(clientId) } : edited }]),
    );
    if (saved) leave();
  };
  return (
    <EditForm label={message('growth_addRisk')} onCancel={leave} onSave={() => void save()}>
      <TextField label={message('growth_riskWhat')} required maxLength={500} {...field('what')} />
      <div class="edit-form-pair">
        <Select
          label={message('growth_likelihood')}
          value={values.likelihood}
          options={likelihoodChoices()}
          onSelect={(likelihood) => set({ likelihood })}
        />
        <Select
          label={message('growth_impact')}
          value={values.impact}
          options={impactChoices()}
          onSelect={(impact) => set({ impact })}
        />
      </div>
      <TextArea label={message('growth_riskPlan')} {...field('plan')} />
      <div class="edit-form-pair">
        <TextField label={message('growth_riskOwner')} maxLength={500} {...field('owner')} />
        <Select
          label={message('growth_riskProject')}
          value={values.projectId}
          options={projectOptions(message('growth_riskOfRelation'), projects)}
          onSelect={(projectId) => set({ projectId })}
        />
      </div>
    </EditForm>
  );
}

/** What a risk that a person writes down begins with. */
function begun(clientId: string) {
  return {
    clientIds: { [clientId]: true as const },
    state: 'open' as const,
    rule: '',
    evidence: [],
    raisedAt: Date.now(),
    closedAt: null,
    provenance: byHand,
  };
}
