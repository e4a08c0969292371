import { languageOfTag, recapTemplates } from '../../utils/recap/index.ts';
import type { RecapForm } from '../../utils/state/recap-form.ts';
import { templateLabel } from '../template/template-choice.ts';
import { message } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Addressed } from './Addressed.tsx';
import { chooseLanguage } from './language-of-draft.ts';
import { LanguageSelect } from './LanguageSelect.tsx';
import type { RecapMeeting } from './recap-meeting.ts';

/** To whom, from which template, in which language, and from which day the dates are counted. */
export function RecapOptions({
  form,
  locale,
  meeting,
  change,
}: {
  form: RecapForm;
  locale: string;
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
        <LanguageSelect
          language={languageOfTag(locale)}
          look="chip"
          onSelect={(language) => chooseLanguage(language, { form, clientId: meeting.clients[0]?.id ?? null, change })}
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
