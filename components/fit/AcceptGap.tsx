import type { PracticeChange } from '../../utils/messaging/practice-shapes.ts';
import { newId } from '../../utils/platform/ids.ts';
import { byHand } from '../../utils/records/fields.ts';
import { savePractice, type Practice } from '../../utils/state/practice.ts';
import { settings } from '../../utils/state/settings.ts';
import { useState } from 'preact/hooks';
import { useRecords } from '../practice/use-records.ts';
import { EditForm } from '../client/EditForm.tsx';
import { carryOut } from '../sidebar/carry-out.ts';
import { Button } from '../ui/Button.tsx';
import { dayLabel, wordsOfDay } from '../ui/dates.ts';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { gapText, type GapFit } from './straight-talk.ts';

interface Accepting {
  clientId: string;
  project: Practice<'project'>;
  fit: GapFit;
}

/** Saying yes in spite of a gap: it becomes a risk of the project, and a step of its log. */
export function AcceptGap({ clientId, project, fit }: Accepting) {
  const { records } = useRecords('risk', 'project', project.id);
  const [isOpen, setOpen] = useState(false);
  const { values, kept, field, clear } = useKeptFields(`edit:${project.id}:gap`, { plan: '', newId: newId() });
  const risk = records?.find(({ fields }) => fields.rule === 'capacity-gap' && fields.state === 'open');
  if (records === null) return null;
  const leave = () => {
    clear();
    setOpen(false);
  };
  const save = async () => {
    const changes = changesOf({ clientId, project, fit }, values.plan.trim(), values.newId);
    const saved = await carryOut(message('capacity_acceptedDone'), (operationId) => savePractice(operationId, changes));
    if (saved) leave();
  };
  return (
    <Section title={message('capacity_accept')}>
      {risk !== undefined && (
        <div class="fit-accepted">
          <p>{message('capacity_acceptedOn', dayLabel(risk.fields.raisedAt))}</p>
          {risk.fields.plan !== '' && <p dir="auto">{risk.fields.plan}</p>}
        </div>
      )}
      {risk === undefined && !isOpen && !kept && (
        <>
          <p class="quiet-text">{message('capacity_acceptWhy')}</p>
          <Button onClick={() => setOpen(true)}>{message('capacity_acceptDo')}</Button>
        </>
      )}
      {risk === undefined && (isOpen || kept) && (
        <EditForm label={message('capacity_accept')} onCancel={leave} onSave={() => void save()}>
          <TextArea label={message('capacity_plan')} hint={message('capacity_planHint')} {...field('plan')} />
        </EditForm>
      )}
    </Section>
  );
}

/** The risk, and the decision in the project's log. */
function changesOf({ clientId, project, fit }: Accepting, plan: string, id: string): PracticeChange[] {
  const { name, clientIds } = project.fields;
  const about = { clientIds: { ...clientIds, [clientId]: true as const }, projectId: project.id, provenance: byHand };
  const by = settings.value?.signature ?? '';
  const at = Date.now();
  const gap = gapText(fit.gaps);
  const what = message('capacity_risk', name, wordsOfDay(fit.due), gap).slice(0, 500);
  return [
    {
      kind: 'risk',
      id: `risk ${id}`,
      set: {
        ...about,
        what,
        likelihood: 3,
        impact: 2,
        plan,
        owner: by,
        state: 'open',
        rule: 'capacity-gap',
        evidence: [{ kind: 'project', id: project.id }],
        raisedAt: at,
        closedAt: null,
      },
    },
    {
      kind: 'step',
      id: `step ${id}`,
      set: {
        ...about,
        sort: 'decision',
        text: [message('capacity_stepText', wordsOfDay(fit.due), gap), plan].filter(Boolean).join(' '),
        by,
        at,
      },
    },
  ];
}
