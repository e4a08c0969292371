import { useState } from 'preact/hooks';
import { recapTemplates } from '../../utils/recap/index.ts';
import type { RecapForm } from '../../utils/state/recap-form.ts';
import { templateLabel } from '../template/template-choice.ts';
import { message, plural } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { RecapMeeting } from './recap-meeting.ts';
import { Recipients } from './Recipients.tsx';

/** To whom, from which template, and from which day the dates are counted. */
export function RecapOptions({
  form,
  meeting,
  change,
}: {
  form: RecapForm;
  meeting: RecapMeeting;
  change: (change: Partial<RecapForm>) => void;
}) {
  const [open, setOpen] = useState(form.to.length === 0);
  return (
    <div class="recap-options">
      <div class="recap-chips">
        <button
          type="button"
          class="chip chip-plain chip-button"
          aria-expanded={open}
          aria-controls="recap-recipients"
          onClick={() => setOpen(!open)}
        >
          <span class="ellipsis">{recipientsWord(form.to, meeting)}</span>
        </button>
        <div class="recap-inline">
          <Select
            label={message('recap_template')}
            look="chip"
            value={form.templateId}
            options={recapTemplates.map((template) => ({ value: template.name, label: templateLabel(template) }))}
            onSelect={(templateId) => change({ templateId })}
          />
        </div>
        <div class="recap-inline">
          <TextField
            label={message('recap_meetingDay')}
            type="date"
            required
            value={form.date}
            onText={(date) => date && change({ date })}
          />
        </div>
      </div>
      <div id="recap-recipients" hidden={!open}>
        <Recipients guests={meeting.guests} to={form.to} onTo={(to) => change({ to })} />
      </div>
    </div>
  );
}

function recipientsWord(to: readonly string[], meeting: RecapMeeting): string {
  const [first] = to;
  if (first === undefined) return message('recap_toNobody');
  if (to.length > 1) return plural('recap_toMany', to.length);
  return message('recap_toOne', meeting.guests.find((guest) => guest.email === first)?.name || first);
}
