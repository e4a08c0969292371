import { useState } from 'preact/hooks';
import { type Telling, tellingsOf } from '../../utils/practice/tellings.ts';
import { channelNames } from '../channel/channel-words.ts';
import { Editable } from '../client/Editable.tsx';
import { Button } from '../ui/Button.tsx';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import type { Concern } from './ConcernForm.tsx';
import { TellingForm, tellingKey } from './TellingForm.tsx';
import { tellingDetails, toldWords } from './telling-words.ts';

/** Every time that a concern was told, the first one first, and the way to log another. */
export function Tellings({ clientId, concern }: { clientId: string; concern: Concern }) {
  const [isAdding, setAdding] = useState(false);
  const { kept } = useKeptFields(tellingKey(clientId, concern.id, null), { toldTo: '' });
  const tellings = tellingsOf(concern.fields);
  return (
    <>
      {tellings.length > 0 && (
        <ol class="work-list" aria-label={message('concern_tellings')}>
          {tellings.map((telling) => (
            <li key={telling.id}>
              <TellingItem clientId={clientId} concern={concern} telling={telling} />
            </li>
          ))}
        </ol>
      )}
      {isAdding || kept ? (
        <TellingForm clientId={clientId} concern={concern} telling={null} close={() => setAdding(false)} />
      ) : (
        <Button variant="link" onClick={() => setAdding(true)}>
          {message('concern_addTelling')}
        </Button>
      )}
    </>
  );
}

function TellingItem({ clientId, concern, telling }: { clientId: string; concern: Concern; telling: Telling }) {
  const { kept } = useKeptFields(tellingKey(clientId, concern.id, telling.id), { toldTo: '' });
  const way = telling.medium === null ? '' : message(channelNames[telling.medium]);
  return (
    <Editable
      label={message('concern_tellingForm')}
      empty=""
      kept={kept}
      shown={
        <>
          <small>{[toldWords(telling), way].filter(Boolean).join(' · ')}</small>
          {tellingDetails(telling, concern.fields.options).map((line) => (
            <small key={line}>{line}</small>
          ))}
        </>
      }
      form={(close) => <TellingForm clientId={clientId} concern={concern} telling={telling} close={close} />}
    />
  );
}
