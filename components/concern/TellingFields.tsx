import { momentOf } from '../../utils/identity/moment.ts';
import type { Telling } from '../../utils/practice/tellings.ts';
import { channelOptions } from '../client/choices.ts';
import { dayOf } from '../ui/dates.ts';
import { message } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';

/** Whom a concern was told, when and how, as it is typed. */
export type TypedTelling = Record<'toldTo' | 'toldOn' | 'medium', string>;

export const untold: TypedTelling = { toldTo: '', toldOn: '', medium: '' };

/** The fields for whom a concern was told, when and how. */
export function TellingFields({ values, set }: { values: TypedTelling; set: (edit: Partial<TypedTelling>) => void }) {
  return (
    <>
      <div class="edit-form-pair">
        <TextField
          label={message('concern_toldTo')}
          maxLength={500}
          value={values.toldTo}
          onText={(toldTo) => set({ toldTo })}
        />
        <TextField
          label={message('concern_toldOn')}
          type="date"
          value={values.toldOn}
          onText={(toldOn) => set({ toldOn })}
        />
      </div>
      <Select
        label={message('concern_medium')}
        value={values.medium}
        options={channelOptions()}
        onSelect={(medium) => set({ medium })}
      />
    </>
  );
}

/** What was typed; null where it says neither whom nor when. `known` is when it was told so far. */
export function tellingTyped(
  { toldTo, toldOn, medium }: TypedTelling,
  known: number | null = null,
): Pick<Telling, 'to' | 'at' | 'medium'> | null {
  const to = toldTo.trim();
  if (to === '' && toldOn === '') return null;
  const way = channelOptions().find(({ value }) => value === medium)?.value || null;
  return { to, at: momentTold(toldOn, known), medium: way };
}

/** As it was where the day is the same; what is of today is of now. */
function momentTold(day: string, known: number | null): number | null {
  if (day === '') return null;
  if (known !== null && dayOf(known) === day) return known;
  const now = Date.now();
  return day === dayOf(now) ? now : (momentOf(`${day}T12:00`) ?? now);
}
