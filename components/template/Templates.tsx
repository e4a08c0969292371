import { useEffect, useState } from 'preact/hooks';
import { languageOfTag, recapTemplates } from '../../utils/recap/index.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { loadKeptTexts } from '../../utils/state/kept-text.ts';
import { changedTemplates, readTemplates } from '../../utils/state/templates.ts';
import { saveSettings } from '../settings/save-settings.ts';
import { LanguageSelect } from '../recap/LanguageSelect.tsx';
import { language as browserLanguage } from '../ui/language.ts';
import { message } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { Select } from '../ui/Select.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { templateIds, templateLabel, templateNamed } from './template-choice.ts';
import { TemplateEditor } from './TemplateEditor.tsx';
import '../recap/recap.css';
import './template.css';

/** The templates, one of them opened in one language, and which of them a new recap begins with. */
export function Templates({ settings }: { settings: Settings }) {
  const [name, setName] = useState(settings.template);
  const [language, setLanguage] = useState(() => languageOfTag(browserLanguage()));
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
        <LanguageSelect language={language} onSelect={setLanguage} />
        <TemplateEditor key={`${template.name} ${language}`} template={template} language={language} />
      </div>
    </Section>
  );
}
