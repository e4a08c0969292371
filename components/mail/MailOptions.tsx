import type { MailFacts, MailTemplate, Occasion } from '../../utils/mails/index.ts';
import { languageOfTag } from '../../utils/recap/index.ts';
import type { RecapForm } from '../../utils/state/recap-form.ts';
import { Addressed } from '../recap/Addressed.tsx';
import { chooseLanguage } from '../recap/language-of-draft.ts';
import { LanguageSelect } from '../recap/LanguageSelect.tsx';
import { openMails } from '../sidebar/panel.ts';
import { message } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';
import type { MailInWork } from './use-mail.ts';

/** To whom a mail goes, in which language, and which project, concern or feedback it is about. */
export function MailOptions({
  facts,
  template,
  occasion,
  work,
  change,
}: {
  facts: MailFacts;
  template: MailTemplate;
  occasion: Occasion;
  work: MailInWork;
  change: (change: Partial<RecapForm>) => void;
}) {
  const { projectId, about } = occasion;
  const rewrite = (other: Partial<Occasion>) =>
    openMails(facts.client.id, { templateId: template.name, occasion: { projectId, about, ...other } });
  const subjects = subjectsFor(facts, template);
  return (
    <Addressed guests={work.guests} to={work.form.to} onTo={(to) => change({ to })}>
      <div class="recap-inline">
        <LanguageSelect
          language={languageOfTag(work.locale)}
          look="chip"
          onSelect={(language) => {
            const clientId = template.isInternal ? null : facts.client.id;
            chooseLanguage(language, { form: work.form, clientId, change });
          }}
        />
      </div>
      {facts.projects.length > 0 && (
        <div class="recap-inline">
          <Select
            label={message('mail_project')}
            look="chip"
            value={projectId ?? ''}
            options={[
              ...(template.isOfProject && projectId !== null ? [] : [{ value: '', label: message('mail_noProject') }]),
              ...facts.projects.map(({ id, fields }) => ({ value: id, label: fields.name })),
            ]}
            onSelect={(id) => rewrite({ projectId: id || null })}
          />
        </div>
      )}
      {subjects.length > 1 && (
        <div class="recap-inline">
          <Select
            label={message('mail_about')}
            look="chip"
            value={about?.id ?? ''}
            options={subjects}
            onSelect={(id) => {
              const kind = template.name === 'concern' ? 'concern' : 'feedback';
              rewrite({ about: id === '' ? null : { kind, id } });
            }}
          />
        </div>
      )}
    </Addressed>
  );
}

/** The open concerns that a mail can tell of, or the feedback that it can answer. */
function subjectsFor(facts: MailFacts, { name, needs }: MailTemplate): { value: string; label: string }[] {
  if (name === 'concern') {
    const open = facts.concerns.filter(({ fields }) => fields.state === 'open');
    return [
      { value: '', label: message('mail_newConcern') },
      ...open.map(({ id, fields }) => ({ value: id, label: inShort(fields.what) })),
    ];
  }
  if (!needs.includes('feedback.text')) return [];
  return facts.feedback.map(({ id, fields }) => ({ value: id, label: inShort(fields.text) }));
}

function inShort(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
