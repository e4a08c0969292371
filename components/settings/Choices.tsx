import type { Settings } from '../../utils/settings/settings.ts';
import { CheckBox } from '../ui/CheckBox.tsx';
import { message } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { Select } from '../ui/Select.tsx';
import { saveSettings } from './save-settings.ts';

/** Whether a history is kept; without the user's own addresses none can be. */
export function Recording({ settings }: { settings: Settings }) {
  const unknown = settings.ownAddresses.length === 0;
  const hint = settings.begun ? 'options_recordingHint' : 'options_neverRecorded';
  return (
    <Section title={message('options_recording')}>
      <div class="card options-card">
        <CheckBox
          checked={settings.recording}
          disabled={!settings.recording && unknown}
          onCheck={(recording) => void saveSettings({ recording })}
        >
          {message('options_recordingOn')}
        </CheckBox>
        <p class="quiet-text">{message(unknown ? 'welcome_addressNeeded' : hint)}</p>
      </div>
    </Section>
  );
}

/** Light, dark, or like the system. */
export function Look({ settings }: { settings: Settings }) {
  return (
    <Section title={message('options_look')}>
      <div class="card options-card">
        <Select
          label={message('options_theme')}
          value={settings.theme}
          options={[
            { value: 'system', label: message('options_themeSystem') },
            { value: 'light', label: message('options_themeLight') },
            { value: 'dark', label: message('options_themeDark') },
          ]}
          onSelect={(theme) => void saveSettings({ theme })}
        />
      </div>
    </Section>
  );
}
