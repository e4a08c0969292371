import { useState } from 'preact/hooks';
import type { Practice } from '../../utils/state/practice.ts';
import { countText } from '../capacity/amounts.ts';
import { Editable } from '../client/Editable.tsx';
import { Button } from '../ui/Button.tsx';
import { wordsOfDay } from '../ui/dates.ts';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { datesKey, DatesForm } from './DatesForm.tsx';
import { needKey, NeedForm } from './NeedForm.tsx';

interface About {
  project: Practice<'project'>;
  /** The skills that the team has. */
  known: readonly string[];
}

/** What the project needs, and by when: typed here, where one sees at once whether it fits. */
export function ProjectNeeds({ project, known }: About) {
  const [isAdding, setAdding] = useState(false);
  const { kept } = useKeptFields(needKey(project.id, null), { skill: '' });
  const dates = useKeptFields(datesKey(project.id), { due: '' });
  const { skills, start, due } = project.fields;
  const shownDates = [
    start !== null && message('capacity_startsOn', wordsOfDay(start)),
    due !== null && message('capacity_dueOn', wordsOfDay(due)),
  ].filter(Boolean);
  const isOpen = isAdding || kept;
  const add = (
    <Button variant="link" onClick={() => setAdding(true)}>
      {message('capacity_addNeed')}
    </Button>
  );
  return (
    <Section title={message('capacity_needs')} action={!isOpen && add}>
      <ul aria-label={message('capacity_needs')}>
        {Object.keys(skills).map((skill) => (
          <NeedItem key={skill} project={project} known={known} skill={skill} />
        ))}
      </ul>
      {isOpen && <NeedForm project={project} known={known} skill={null} close={() => setAdding(false)} />}
      <Editable
        label={message('capacity_dates')}
        empty={message('capacity_addDates')}
        kept={dates.kept}
        shown={shownDates.join(', ')}
        form={(close) => <DatesForm project={project} close={close} />}
      />
    </Section>
  );
}

function NeedItem({ project, known, skill }: About & { skill: string }) {
  const { kept } = useKeptFields(needKey(project.id, skill), { skill: '' });
  const weeks = project.fields.skills[skill]?.weeks ?? 0;
  return (
    <li>
      <Editable
        label={skill}
        empty=""
        kept={kept}
        shown={message('capacity_weeksOf', countText('capacity_weeks', weeks), skill)}
        form={(close) => <NeedForm project={project} known={known} skill={skill} close={close} />}
      />
    </li>
  );
}
