import { useEffect, useState } from 'preact/hooks';
import { recapTemplates } from '../../utils/recap/index.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { loadKeptTexts } from '../../utils/state/kept-text.ts';
import { changedTemplates, readTemplates } from '../../utils/state/templates.ts';
import { saveSettings } from '../settings/save-settings.ts';
import { message } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { Select } from '../ui/Select.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { templateIds, templateLabel, templateNamed } from './template-choice.ts';
import { TemplateEditor } from './TemplateEditor.tsx';
import '../recap/recap.css';
import './template.css';

/** The templates, one of them opened, and which of them a new recap begins with. */
export function Templates({ settings }: { settings: Settings }) {
  const [name, setName] = useState(settings.template);
  const [loaded, setLoaded] = useState(false);
  useEffect(() => void Promise.all([loadKeptTexts(), readTemplates(templateIds)]).then(() => setLoaded(true)), []);
  if (!loaded || changedTemplates.value === null) return <Spinner label={message('ui_loading')} />;
  const template = templateNamed(name);
  const options = recapTemplates.map((each) => ({ value: each.name, label: templateLabel(each) }));
  return (
    <Section title={message('options_templates')}>
      <div class="card options-card">
        <Select
          label={message('template_first')}
          value={templateNamed(settings.template).name}
          options={options}
          onSelect={(first) => void saveSettings({ template: first })}
        />
        <Select label={message('template_edited')} value={template.name} options={options} onSelect={setName} />
        <TemplateEditor key={template.name} template={template} />
      </div>
    </Section>
  );
}
