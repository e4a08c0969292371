import { useEffect, useRef, useState } from 'preact/hooks';
import { hostEndings } from '../../utils/records/person.ts';
import type { Output } from '../../utils/messaging/contract.ts';
import type { PersonOnScreen } from '../../utils/messaging/shapes.ts';
import { newId } from '../../utils/platform/ids.ts';
import { settings } from '../../utils/state/settings.ts';
import { readDomains } from '../client/typed-domains.ts';
import { Button } from '../ui/Button.tsx';
import { CheckBox } from '../ui/CheckBox.tsx';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { TextField } from '../ui/TextField.tsx';
import { addClient } from './add.ts';

/** Name and domain, filled in, and the people of that domain who come along. */
export function AddClientForm({
  person,
  others,
  domain,
  knownPeople,
  name,
}: {
  person: PersonOnScreen;
  others: readonly PersonOnScreen[];
  domain: string | null;
  knownPeople: Output<'domain.known'>['people'];
  name: string;
}) {
  const { values, set, clear } = useKeptFields(`add:${person.email ?? person.name}`, { name, domain: domain ?? '' });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [errors, setErrors] = useState<{ name: string | null; domain: string | null }>({ name: null, domain: null });
  const clientId = useRef(newId());
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.select(), []);
  const candidates = candidatesOf(person, others, domain, knownPeople);
  const submit = async () => {
    const name = values.name.trim();
    const { elements: domains, problem } = readDomains(values.domain, settings.value?.ownAddresses ?? []);
    setErrors({ name: name === '' ? message('client_nameNeeded') : null, domain: problem });
    if (name === '' || problem !== null) return;
    const people = candidates.filter(({ email }) => !left.has(email));
    if (await addClient({ clientId: clientId.current, name, domains, people })) clear();
  };
  return (
    <form
      ref={form}
      class="add-client"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        label={message('client_name')}
        value={values.name}
        onText={(text) => set({ name: text })}
        error={errors.name}
        maxLength={500}
      />
      <TextField
        label={message('client_domain')}
        value={values.domain}
        onText={(text) => set({ domain: text })}
        hint={message(domain === null ? 'people_domainNone' : 'people_domainHint')}
        error={errors.domain}
        autoComplete="off"
      />
      <fieldset class="candidates">
        <legend class="field-label">{message('client_theirPeople')}</legend>
        {candidates.map(({ name: known, email }) => (
          <CheckBox
            key={email}
            checked={!left.has(email)}
            disabled={email === person.email}
            onCheck={(checked) =>
              setLeft(checked ? new Set([...left].filter((one) => one !== email)) : new Set([...left, email]))
            }
          >
            <span class="candidate ellipsis" dir="auto" title={known || email}>
              {known || email}
            </span>
            {known && <span class="row-detail ellipsis">{email}</span>}
          </CheckBox>
        ))}
      </fieldset>
      <Button variant="primary" type="submit">
        {message('people_addClient')}
      </Button>
    </form>
  );
}

/** The person, and who else of the same organisation is on the screen or known and belongs to nobody yet. */
function candidatesOf(
  person: PersonOnScreen,
  others: readonly PersonOnScreen[],
  domain: string | null,
  knownPeople: Output<'domain.known'>['people'],
): { name: string; email: string }[] {
  const candidates = new Map<string, string>();
  if (person.email !== null) candidates.set(person.email, person.name);
  for (const { email, name, standing, clientId } of others) {
    const related = email !== null && domain !== null && hostEndings(email).includes(domain);
    if (related && standing === 'stranger' && clientId === null && !candidates.has(email)) candidates.set(email, name);
  }
  for (const { fields } of knownPeople) {
    const email = Object.keys(fields.emails)[0];
    if (fields.clientId === null && email !== undefined && !candidates.has(email)) candidates.set(email, fields.name);
  }
  return [...candidates].slice(0, 200).map(([email, name]) => ({ email, name }));
}
