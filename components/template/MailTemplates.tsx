import '../recap/recap.css';
import './template.css';
import { useEffect, useState } from 'preact/hooks';
import { checkMail, MAIL_LISTS, MAIL_TEXTS, mailTemplates, type MailTemplate } from '../../utils/mails/index.ts';
import { languageOfTag } from '../../utils/recap/index.ts';
import { loadKeptTexts } from '../../utils/state/kept-text.ts';
import { changedTemplates, readTemplates } from '../../utils/state/templates.ts';
import { fieldName } from '../mail/mail-words.ts';
import { LanguageSelect } from '../recap/LanguageSelect.tsx';
import { language as browserLanguage } from '../ui/language.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { Select } from '../ui/Select.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { FieldSet } from './FieldButtons.tsx';
import { MailTemplatePreview } from './MailTemplatePreview.tsx';
import { templateLabel } from './template-choice.ts';
import { type TemplateAids, TemplateEditor } from './TemplateEditor.tsx';

/** The templates of mails, one of them opened in one language. */
export function MailTemplates() {
  const [first] = mailTemplates;
  const [template, setTemplate] = useState<MailTemplate | undefined>(first);
  const [language, setLanguage] = useState(() => languageOfTag(browserLanguage()));
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    const ids = mailTemplates.map(({ name }) => name);
    void Promise.all([loadKeptTexts(), readTemplates(ids)]).then(() => setRead(true));
  }, []);
  if (!isRead || changedTemplates.value === null || template === undefined)
    return <Spinner label={message('ui_loading')} />;
  return (
    <div class="card options-card">
      <Select
        label={message('template_edited')}
        value={template.name}
        options={mailTemplates.map((each) => ({ value: each.name, label: templateLabel(each) }))}
        onSelect={(name) => setTemplate(mailTemplates.find((each) => each.name === name))}
      />
      <LanguageSelect language={language} onSelect={setLanguage} />
      <TemplateEditor
        key={`${template.name} ${language}`}
        template={template}
        language={language}
        aids={aidsFor(template)}
      />
    </div>
  );
}

/** Made once for each template: another component would be another place, and lose what is in it. */
const aids = new Map<string, TemplateAids>();

function aidsFor(template: MailTemplate): TemplateAids {
  const known = aids.get(template.name);
  if (known !== undefined) return known;
  const made: TemplateAids = {
    hint: 'mail_templateHint',
    Fields: MailFields,
    Issues: MailIssues,
    Preview: ({ text, locale }) => <MailTemplatePreview template={template} text={text} locale={locale} />,
  };
  aids.set(template.name, made);
  return made;
}

function MailFields({ onField }: { onField: (written: string) => void }) {
  const texts = MAIL_TEXTS.map((field) => ({ written: `{{ ${field} }}`, label: fieldName(field) }));
  const lists = MAIL_LISTS.map((field) => ({
    written: `{% for item in ${field} %}- {{ item }}\n{% endfor %}`,
    label: fieldName(field),
  }));
  return <FieldSet fields={[...texts, ...lists]} onField={onField} />;
}

/** What is wrong with the template. It can be saved all the same: the original stands in for one that cannot be read. */
function MailIssues({ subject, body }: { subject: string; body: string }) {
  const issues = [...checkMail(subject).map((issue) => ({ ...issue, line: 0 })), ...checkMail(body)];
  return (
    <>
      {issues.map(({ kind, field, line }) => (
        <ProblemLine key={`${kind}${line}${field}`}>
          {message(
            kind === 'unknown-field' ? 'mail_unknownField' : 'mail_templateUnreadable',
            line === 0 ? message('template_inSubject') : message('template_inLine', line),
            field,
          )}
        </ProblemLine>
      ))}
    </>
  );
}
