import type { ClientCard } from '../../utils/messaging/shapes.ts';
import { CheckBox } from '../ui/CheckBox.tsx';
import { message } from '../ui/message.ts';
import { TextField } from '../ui/TextField.tsx';
import type { LogFields } from './log-fields.ts';

/** When, how long, and with whom. */
export function LogDetails({
  values,
  set,
  people,
  understood,
  open,
}: {
  values: LogFields;
  set: (edit: Partial<LogFields>) => void;
  people: ClientCard['people'];
  /** The minutes that it is logged with, where none are typed. */
  understood: number | null;
  open: boolean;
}) {
  const chosen = values.with.split('\n').filter(Boolean);
  return (
    <details class="details" open={open}>
      <summary>{message('log_details')}</summary>
      <div class="log-when">
        <TextField label={message('log_day')} type="date" required value={values.day} onText={(day) => set({ day })} />
        <TextField label={message('log_time')} type="time" value={values.time} onText={(time) => set({ time })} />
        <TextField
          label={message('log_minutes')}
          type="number"
          min={0}
          max={100_000}
          step={1}
          placeholder={understood === null ? '' : String(understood)}
          value={values.minutes}
          onText={(minutes) => set({ minutes })}
        />
      </div>
      {people.length > 0 && (
        <fieldset class="candidates">
          <legend class="field-label">{message('log_with')}</legend>
          {people.map(({ id, fields }) => {
            const email = Object.keys(fields.emails)[0];
            if (email === undefined) return null;
            return (
              <CheckBox
                key={id}
                checked={chosen.includes(email)}
                onCheck={(checked) =>
                  set({ with: (checked ? [...chosen, email] : chosen.filter((one) => one !== email)).join('\n') })
                }
              >
                <span dir="auto">{fields.name || email}</span>
              </CheckBox>
            );
          })}
        </fieldset>
      )}
    </details>
  );
}
