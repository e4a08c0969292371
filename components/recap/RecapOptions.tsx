import { recapTemplates } from '../../utils/recap/index.ts';
import type { RecapForm } from '../../utils/state/recap-form.ts';
import { templateLabel } from '../template/template-choice.ts';
import { message } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Addressed } from './Addressed.tsx';
import type { RecapMeeting } from './recap-meeting.ts';

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
  return (
    <Addressed guests={meeting.guests} to={form.to} onTo={(to) => change({ to })}>
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
    </Addressed>
  );
}
