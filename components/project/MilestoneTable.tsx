import { useEffect, useRef, useState } from 'preact/hooks';
import { inOrder, type PlacedMilestone } from '../../utils/practice/milestone-order.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message, plural } from '../ui/message.ts';
import { daysLate } from './days-late.ts';
import { MilestoneForm, milestoneKey } from './MilestoneForm.tsx';
import type { ProjectRecord } from './project-record.ts';
import { dayWords } from './step-words.ts';

const columns = ['project_milestone', 'project_who', 'project_agreed', 'project_current', 'project_actual'] as const;

/** The milestones with the day agreed, the day as it is now and the day it was done, and who does it. */
export function MilestoneTable({ project }: { project: ProjectRecord }) {
  const [isAdding, setAdding] = useState(false);
  const { kept } = useKeptFields(milestoneKey(project.id, null), { name: '' });
  const milestones = inOrder(project.fields.milestones);
  return (
    <>
      {milestones.length > 0 && (
        <div class="project-table">
          <table>
            <caption class="visually-hidden">{message('project_milestones')}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {message(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {milestones.map((milestone) => (
                <MilestoneRow key={milestone.id} project={project} milestone={milestone} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {isAdding || kept ? (
        <MilestoneForm project={project} id={null} close={() => setAdding(false)} />
      ) : (
        <Button variant="link" onClick={() => setAdding(true)}>
          {message('project_addMilestone')}
        </Button>
      )}
    </>
  );
}

/** A milestone; while it is edited the form takes the whole row, and gives the focus back to the name. */
function MilestoneRow({ project, milestone }: { project: ProjectRecord; milestone: PlacedMilestone }) {
  const { id, name, who, agreed, current, actual } = milestone;
  const { kept } = useKeptFields(milestoneKey(project.id, id), { name });
  const [isEditing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const isOpen = isEditing || kept;
  useEffect(() => {
    if (!isOpen && wasOpen.current) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (isOpen)
    return (
      <tr>
        <td colSpan={columns.length}>
          <MilestoneForm project={project} id={id} close={() => setEditing(false)} />
        </td>
      </tr>
    );
  const late = daysLate(project.fields, id);
  return (
    <tr>
      <th scope="row">
        <button
          ref={button}
          type="button"
          class="editable"
          title={message('client_editField', name)}
          dir="auto"
          onClick={() => setEditing(true)}
        >
          {name}
        </button>
      </th>
      <td>
        <bdi>{who}</bdi>
      </td>
      <td class="project-day">{dayWords(agreed)}</td>
      <td class="project-day">
        {dayWords(current)} {late > 0 && <Chip tone="late">{plural('project_daysLate', late)}</Chip>}
      </td>
      <td class="project-day">{actual === null ? message('project_notDone') : dayWords(actual)}</td>
    </tr>
  );
}
