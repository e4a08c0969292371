import type { Practice } from '../../utils/state/practice.ts';
import { Editable } from '../client/Editable.tsx';
import { Chip } from '../ui/Chip.tsx';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { useSought } from '../ui/use-sought.ts';
import { countText } from '../capacity/amounts.ts';
import { Absences } from './Absences.tsx';
import { TeammateForm, teammateKey } from './TeammateForm.tsx';

/** Somebody of the team: what they can do, how many days a week, and when they are away. */
export function TeammateItem({ teammate }: { teammate: Practice<'teammate'> }) {
  const { kept } = useKeptFields(teammateKey(teammate.id), { name: '' });
  const item = useSought<HTMLLIElement>(teammate.id);
  const { name, skills, daysAWeek, isActive } = teammate.fields;
  return (
    <li class="teammate" ref={item} tabIndex={-1}>
      <Editable
        label={name}
        empty=""
        kept={kept}
        shown={
          <>
            <b>
              <bdi>{name}</bdi>
            </b>{' '}
            {!isActive && <Chip>{message('capacity_hasLeft')}</Chip>}
            <small>{countText('capacity_daysAWeek', daysAWeek)}</small>
            <span class="teammate-skills">
              {Object.keys(skills).map((skill) => (
                <Chip key={skill} tone="accent">
                  {skill}
                </Chip>
              ))}
            </span>
          </>
        }
        form={(close) => <TeammateForm teammate={teammate} close={close} />}
      />
      {Object.keys(skills).length === 0 && <p class="quiet-text">{message('capacity_noSkills')}</p>}
      <Absences teammate={teammate} />
    </li>
  );
}
