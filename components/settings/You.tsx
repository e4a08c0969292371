import { useState } from 'preact/hooks';
import type { Settings } from '../../utils/settings/settings.ts';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { TextField } from '../ui/TextField.tsx';
import { OwnAddresses } from './OwnAddresses.tsx';
import { readAddresses } from './own-addresses.ts';
import { saveSettings } from './save-settings.ts';

/** Who the user is: the addresses that are never a client's, and the name under a recap. */
export function You({ settings }: { settings: Settings }) {
  const [addresses, setAddresses] = useState(settings.ownAddresses.join('\n'));
  const [signature, setSignature] = useState(settings.signature);
  const [error, setError] = useState<string | null>(null);
  const save = (event: Event) => {
    event.preventDefault();
    const typed = readAddresses(addresses);
    const wrong = typed.wrong.length > 0;
    setError(wrong ? message('options_notAddresses', typed.wrong.join(', ')) : null);
    if (!wrong) void saveSettings({ ownAddresses: typed.addresses, signature: signature.trim() });
  };
  return (
    <Section title={message('options_you')}>
      <form class="card options-card" onSubmit={save}>
        <OwnAddresses value={addresses} onText={setAddresses} error={error} />
        <TextField label={message('options_signature')} value={signature} maxLength={500} onText={setSignature} />
        <div>
          <Button type="submit">{message('ui_save')}</Button>
        </div>
      </form>
    </Section>
  );
}
