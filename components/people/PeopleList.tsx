import './people.css';
import { useState } from 'preact/hooks';
import type { PersonOnScreen } from '../../utils/messaging/shapes.ts';
import { Button } from '../ui/Button.tsx';
import { message, plural } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { PersonItem } from './PersonItem.tsx';

const shownAtFirst = 6;
const order: Record<PersonOnScreen['standing'], number> = { client: 0, stranger: 1, colleague: 2, automatic: 3 };

/** Who is on the screen, and the client that each belongs to. Lists and notification senders are not people. */
export function PeopleList({ people, shownClient }: { people: readonly PersonOnScreen[]; shownClient: string | null }) {
  const [all, setAll] = useState(false);
  const persons = people
    .filter((person) => person.standing !== 'automatic')
    .toSorted((a, b) => order[a.standing] - order[b.standing]);
  const automatic = people.length - persons.length;
  const shown = all ? persons : persons.slice(0, shownAtFirst);
  if (people.length === 0) return null;
  return (
    <Section
      title={message('people_title')}
      action={
        shown.length < persons.length && (
          <Button variant="link" onClick={() => setAll(true)}>
            {plural('people_showAll', persons.length)}
          </Button>
        )
      }
    >
      {shown.length > 0 && (
        <ul class="card people" aria-label={message('people_title')}>
          {shown.map((person) => (
            <PersonItem key={person.email ?? person.name} person={person} shownClient={shownClient} />
          ))}
        </ul>
      )}
      {automatic > 0 && <p class="quiet-text">{plural('people_automatic', automatic)}</p>}
    </Section>
  );
}
