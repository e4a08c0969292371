import { useEffect, useState } from 'preact/hooks';
import {
  addOwnWebmail,
  ownWebmailAddresses,
  readOwnWebmails,
  removeOwnWebmail,
} from '../../utils/state/own-webmails.ts';
import { notify } from '../../utils/state/toasts.ts';
import { Button } from '../ui/Button.tsx';
import { Row } from '../ui/Row.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { message } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { TextField } from '../ui/TextField.tsx';

/** Webmails that people host themselves: each address is granted in the browser's own question. */
export function OwnWebmail() {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  useEffect(() => void readOwnWebmails(), []);
  // The browser asks only in the click itself: nothing may be waited for before.
  const add = async (event: Event) => {
    event.preventDefault();
    const added = await addOwnWebmail(typed);
    if (added.ok) {
      setTyped('');
      notify(message('options_webmailAdded', added.value));
    }
    setError(
      added.ok ? null : message(added.problem === 'malformed' ? 'options_webmailWrong' : 'options_webmailRefused'),
    );
  };
  const remove = async (address: string) => {
    await removeOwnWebmail(address);
    notify(message('options_webmailRemoved', address));
  };
  return (
    <Section title={message('options_ownWebmail')}>
      <div class="card">
        <form class="options-card" noValidate onSubmit={(event) => void add(event)}>
          <p class="quiet-text">{message('options_ownWebmailHint')}</p>
          <div class="options-line">
            <TextField
              label={message('options_webmailAddress')}
              placeholder="https://mail.example.com"
              inputMode="url"
              value={typed}
              onText={setTyped}
              error={error}
            />
            <Button type="submit">{message('options_webmailAdd')}</Button>
          </div>
        </form>
        {ownWebmailAddresses.value.map((address) => (
          <Row
            key={address}
            title={address}
            action={
              <IconButton
                icon="remove"
                label={message('options_webmailRemove', address)}
                onClick={() => void remove(address)}
              />
            }
          />
        ))}
      </div>
    </Section>
  );
}
