import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CallProblem } from '../../utils/messaging/contract.ts';
import type { MailLanguage } from '../../utils/records/fields.ts';
import { checkTemplate, mailLocale, type RecapTemplate, type TemplateText } from '../../utils/recap/index.ts';
import { syncOf } from '../../utils/state/sync.ts';
import { changedTemplates, resetTemplate, saveTemplate } from '../../utils/state/templates.ts';
import { notify } from '../../utils/state/toasts.ts';
import { Button } from '../ui/Button.tsx';
import { useKeptFields } from '../ui/kept-fields.ts';
import { language as browserLanguage } from '../ui/language.ts';
import { message, type MessageKey } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { FieldButtons } from './FieldButtons.tsx';
import { currentText } from './template-choice.ts';
import { TemplateIssues } from './TemplateIssues.tsx';
import { TemplatePreview } from './TemplatePreview.tsx';

type EditedTemplate = Pick<RecapTemplate, 'name' | 'texts'>;

/** What helps to edit a template of one sort: its fields, what is wrong with it, and a mail made of it. */
export interface TemplateAids {
  hint: MessageKey;
  Fields: ComponentType<{ onField: (written: string) => void }>;
  Issues: ComponentType<{ subject: string; body: string }>;
  Preview: ComponentType<{ text: TemplateText; locale: string }>;
}

const recapAids: TemplateAids = {
  hint: 'template_hint',
  Fields: FieldButtons,
  Issues: ({ subject, body }) => (
    <TemplateIssues
      issues={[...checkTemplate(subject).map((issue) => ({ ...issue, line: 0 })), ...checkTemplate(body)]}
    />
  ),
  Preview: TemplatePreview,
};

type Writable = HTMLInputElement | HTMLTextAreaElement;

/** One template in one language: its subject, its text with fields, and how a mail made of it looks. */
export function TemplateEditor({
  template,
  language,
  aids = recapAids,
}: {
  template: EditedTemplate;
  language: MailLanguage;
  aids?: TemplateAids;
}) {
  const locale = mailLocale(language, browserLanguage());
  const changed = changedTemplates.value ?? [];
  const saved = currentText(template, changed, language);
  const fields = useKeptFields(keptUnder(template, language), { subject: saved.subject, body: saved.body });
  const { subject, body } = fields.values;
  const [problem, setProblem] = useState<CallProblem | null>(null);
  const writtenIn = useWrittenIn();
  const save = async () => {
    const refused = await saveTemplate({ id: template.name, language, subject, text: body });
    setProblem(refused);
    if (refused !== null) return;
    fields.clear();
    notify(message('ui_saved'));
  };
  const ownText = changed.find((own) => own.id === template.name && own.language === language);
  const backToOriginal = async () => {
    const typed = fields.kept ? fields.values : null;
    const refused = ownText ? await resetTemplate(ownText) : null;
    setProblem(refused);
    if (refused !== null) return;
    fields.clear();
    notify(message('template_isOriginal'), () => {
      if (ownText) void saveTemplate(ownText).then(setProblem);
      if (typed) fields.set(typed);
    });
  };
  const tooLarge = syncOf.value?.some(({ what, state }) => what === 'templates' && state === 'too-large') === true;
  const original = template.texts[language];
  const isOriginal = subject === original.subject && body === original.body && !ownText;
  return (
    <div class="template">
      <div class="template-form" ref={writtenIn.form}>
        <TextField
          label={message('recap_subject')}
          lang={language}
          value={subject}
          maxLength={500}
          onText={(text) => fields.set({ subject: text })}
        />
        <TextArea
          label={message('recap_text')}
          hint={message(aids.hint)}
          rows={16}
          maxLength={6000}
          lang={language}
          value={body}
          onText={(text) => fields.set({ body: text })}
        />
        <aids.Fields onField={writtenIn.insert} />
        <aids.Issues subject={subject} body={body} />
        {problem && <ProblemLine tone="late">{problemText(problem)}</ProblemLine>}
        {tooLarge && <ProblemLine>{message('options_syncTemplatesTooLarge')}</ProblemLine>}
        <div class="template-buttons">
          <Button variant="primary" disabled={!fields.kept} onClick={() => void save()}>
            {message('template_save')}
          </Button>
          <Button disabled={isOriginal} onClick={() => void backToOriginal()}>
            {message('template_backToOriginal')}
          </Button>
        </div>
      </div>
      <aids.Preview text={{ subject, body }} locale={locale} />
    </div>
  );
}

/** What was typed before there were several languages is kept where that for English mails is. */
function keptUnder({ name }: EditedTemplate, language: MailLanguage): string {
  return language === 'en' ? `template:${name}` : `template:${name}:${language}`;
}

/** The field that was written in last, the text at first; `insert` puts a word in where the caret stood. */
function useWrittenIn() {
  const form = useRef<HTMLDivElement>(null);
  const last = useRef<Writable | null>(null);
  useEffect(() => {
    last.current = form.current?.querySelector('textarea') ?? null;
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) last.current = target;
    };
    form.current?.addEventListener('focusin', remember);
  }, []);
  const insert = (word: string) => {
    const field = last.current;
    if (field === null) return;
    field.setRangeText(
      word,
      field.selectionStart ?? field.value.length,
      field.selectionEnd ?? field.value.length,
      'end',
    );
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
  };
  return { form, insert };
}
