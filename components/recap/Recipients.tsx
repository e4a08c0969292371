import { useState } from 'preact/hooks';
import { email as emailSchema } from '../../utils/records/fields.ts';
import { Button } from '../ui/Button.tsx';
import { CheckBox } from '../ui/CheckBox.tsx';
import { message } from '../ui/message.ts';
import { TextField } from '../ui/TextField.tsx';
import type { Guest } from './recap-meeting.ts';

/** Who gets the recap: the people who were there, and whoever is added by address. */
export function Recipients({
  guests,
  to,
  onTo,
}: {
  guests: readonly Guest[];
  to: readonly string[];
  onTo: (to: string[]) => void;
}) {
  const reachable = guests.flatMap(({ name, email }) => (email === null ? [] : [{ name, email }]));
  const added = to.filter((email) => !reachable.some((guest) => guest.email === email));
  const people = [...reachable, ...added.map((email) => ({ name: '', email }))];
  const unreachable = guests.filter((guest) => guest.email === null && guest.name);
  return (
    <div class="recipients">
      {people.map(({ name, email }) => (
        <CheckBox
          key={email}
          checked={to.includes(email)}
          onCheck={(checked) => onTo(checked ? [...to, email] : to.filter((other) => other !== email))}
        >
          <bdi>{name || email}</bdi> {name && <span class="quiet-text">{email}</span>}
        </CheckBox>
      ))}
      {unreachable.map(({ name }) => (
        <p key={name} class="quiet-text">
          {message('recap_noAddress', name)}
        </p>
      ))}
      <AddRecipient onAdd={(email) => onTo([...new Set([...to, email])])} />
    </div>
  );
}

function AddRecipient({ onAdd }: { onAdd: (email: string) => void }) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const add = () => {
    const parsed = emailSchema.safeParse(typed.trim().toLowerCase());
    if (!parsed.success) return setError(message('recap_notAnAddress'));
    onAdd(parsed.data);
    setTyped('');
    setError(null);
  };
  return (
    <form
      class="recipients-add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField
        label={message('recap_addRecipient')}
        labelHidden
        placeholder={message('recap_addRecipient')}
        type="email"
        value={typed}
        onText={setTyped}
        error={error}
      />
      <Button variant="small" type="submit">
        {message('recap_add')}
      </Button>
    </form>
  );
}
