import { useState } from 'preact/hooks';
import type { Client } from '../../utils/records/client.ts';
import { Button } from '../ui/Button.tsx';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { FirstMeetingForm, firstMeetingKey } from './FirstMeetingForm.tsx';
import { notAsked, questions } from './questions.ts';

/** How much of the first meeting was asked, one press from its form. */
export function FirstMeeting({ clientId, fields }: { clientId: string; fields: Pick<Client, 'goals' | 'needs'> }) {
  const [isOpen, setOpen] = useState(false);
  const { kept } = useKeptFields(firstMeetingKey(clientId), {});
  if (isOpen || kept) return <FirstMeetingForm clientId={clientId} fields={fields} close={() => setOpen(false)} />;
  const asked = questions.length - notAsked(fields).length;
  return (
    <p>
      <Button variant="link" onClick={() => setOpen(true)}>
        {message('growth_firstMeeting')}
      </Button>{' '}
      <span class="quiet-text">{message('growth_asked', asked, questions.length)}</span>
    </p>
  );
}
