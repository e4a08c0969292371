import { useState } from 'preact/hooks';
import type { CareItem, CareList } from '../../utils/state/care.ts';
import { notSentWords } from '../coverage/not-sent-words.ts';
import { Button } from '../ui/Button.tsx';
import { message, number } from '../ui/message.ts';
import { TextField } from '../ui/TextField.tsx';
import { type CareWays, waitsForMail } from './ways.ts';
import { whyText } from './care-words.ts';
import {
  dayFromNow,
  droppingOf,
  needsNoRecap,
  neverForClient,
  nextMonday,
  putOff,
  putOffUntilTheyWrite,
  settle,
} from './decide.ts';

interface MoreProps {
  list: CareList;
  item: CareItem;
}

/** Why something is on the list, and what else can be done with it. */
export function CareMore({ id, list, item, ways }: MoreProps & { id: string; ways: CareWays }) {
  const dropping = droppingOf(item);
  return (
    <div class="care-more" id={id}>
      <Why item={item} />
      {item.wait.signal === 'recap-owed' && <NotNeeded list={list} item={item} />}
      <div class="care-buttons">
        {waitsForMail(item) && (
          <Button variant="small" onClick={() => ways.writeMail(item)}>
            {message('mail_write')}
          </Button>
        )}
        {item.wait.signal === 'cadence-review' && (
          <Button variant="small" onClick={() => ways.changeCadence(item)}>
            {message('care_change')}
          </Button>
        )}
        {dropping !== null && (
          <Button variant="small" aria-keyshortcuts="x" onClick={() => void settle(list, item, dropping)}>
            {message(dropping.label)}
          </Button>
        )}
        <Button variant="small" onClick={() => void neverForClient(list, item)}>
          {message('care_never')}
        </Button>
      </div>
      <Snooze list={list} item={item} />
    </div>
  );
}

/** The parts of its weight, and what may be said of mail that was not seen. */
function Why({ item: { because, weight, notSent, wait } }: { item: CareItem }) {
  return (
    <div>
      <h3 class="care-label">{message('care_why')}</h3>
      <ul class="care-because">
        {because.map(({ reason, points }) => (
          <li key={reason}>
            <span>{whyText(reason)}</span> <b>{number(points)}</b>
          </li>
        ))}
      </ul>
      <p class="quiet-text">{message('care_whyTotal', number(weight))}</p>
      {notSent !== null && <p class="quiet-text">{notSentWords(notSent, wait.since)}</p>}
    </div>
  );
}

function Snooze({ list, item }: MoreProps) {
  const [day, setDay] = useState('');
  return (
    <div>
      <h3 class="care-label">{message('care_snooze')}</h3>
      <div class="care-buttons">
        <Button variant="small" aria-keyshortcuts="s" onClick={() => void putOff(list, item, dayFromNow(1))}>
          {message('care_untilTomorrow')}
        </Button>
        <Button variant="small" onClick={() => void putOff(list, item, nextMonday())}>
          {message('care_untilMonday')}
        </Button>
        <Button variant="small" onClick={() => void putOffUntilTheyWrite(list, item)}>
          {message('care_untilTheyWrite')}
        </Button>
      </div>
      <form
        class="care-line"
        onSubmit={(event) => {
          event.preventDefault();
          void putOff(list, item, day);
        }}
      >
        <TextField
          label={message('care_untilDay')}
          type="date"
          required
          min={dayFromNow(1)}
          value={day}
          onText={setDay}
        />
        <Button variant="small" type="submit">
          {message('care_untilDayGo')}
        </Button>
      </form>
    </div>
  );
}

function NotNeeded({ list, item }: MoreProps) {
  const [because, setBecause] = useState('');
  return (
    <form
      class="care-line"
      onSubmit={(event) => {
        event.preventDefault();
        if (because.trim() !== '') void needsNoRecap(list, item, because.trim());
      }}
    >
      <TextField label={message('care_notNeededWhy')} required maxLength={500} value={because} onText={setBecause} />
      <Button variant="small" type="submit">
        {message('care_notNeeded')}
      </Button>
    </form>
  );
}
