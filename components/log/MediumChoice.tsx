import { Icon } from '../ui/Icon.tsx';
import { message, type MessageKey } from '../ui/message.ts';
import { loggedMedia } from './log-fields.ts';

const names: Record<(typeof loggedMedia)[number], MessageKey> = {
  call: 'timeline_kindCall',
  video: 'timeline_kindVideo',
  meeting: 'timeline_kindMeeting',
  note: 'timeline_kindNote',
};

/** Which kind of contact it was. */
export function MediumChoice({ medium: chosen, onChoose }: { medium: string; onChoose: (medium: string) => void }) {
  return (
    <fieldset class="media">
      <legend class="visually-hidden">{message('log_kind')}</legend>
      {loggedMedia.map((medium) => (
        <label key={medium}>
          <input
            class="visually-hidden"
            type="radio"
            name="medium"
            value={medium}
            checked={medium === chosen}
            onChange={() => onChoose(medium)}
          />
          <Icon name={medium} />
          {message(names[medium])}
        </label>
      ))}
    </fieldset>
  );
}
