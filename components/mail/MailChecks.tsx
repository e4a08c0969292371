import {
  emptyFields,
  type MailFacts,
  type MailTemplate,
  type Occasion,
  subjectsOf,
  updateOf,
} from '../../utils/mails/index.ts';
import { leftUnsaid, type Unsaid } from '../../utils/practice/left-unsaid.ts';
import { blocksToPlain } from '../../utils/recap/index.ts';
import { wordsOfDay } from '../ui/dates.ts';
import { message, type MessageKey } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { fieldName } from './mail-words.ts';
import { NeedsLine } from './NeedsLine.tsx';
import type { MailInWork } from './use-mail.ts';

const becauses: Record<Unsaid['because'], MessageKey> = {
  late: 'mail_unsaid_late',
  'at-risk': 'mail_unsaid_atRisk',
  moved: 'mail_unsaid_moved',
  blocked: 'mail_unsaid_blocked',
  waiting: 'mail_unsaid_waiting',
  challenge: 'mail_unsaid_challenge',
};

/** What to look at before a mail leaves: what it lacks, what it leaves out, and what it has to do with what the client needs. */
export function MailChecks({
  facts,
  template,
  occasion,
  work,
}: {
  facts: MailFacts;
  template: MailTemplate;
  occasion: Occasion;
  work: MailInWork;
}) {
  const { subject, blocks } = work.leaving;
  const draft = `${subject}\n${blocksToPlain(blocks)}`;
  const empty = work.form.edited === null ? emptyFields(template, work.text, work.values) : [];
  const { project } = subjectsOf(facts, occasion);
  const tellsProgress = template.name === 'progress-update' || template.name === 'silence-broken';
  const unsaid = project !== null && tellsProgress ? leftUnsaid(draft, updateOf(facts, project)) : [];
  return (
    <div class="mail-checks">
      {work.unreadable !== null && <ProblemLine>{message('mail_unreadable', work.unreadable)}</ProblemLine>}
      {empty.length > 0 && <ProblemLine>{message('mail_empty', empty.map(fieldName).join(', '))}</ProblemLine>}
      {work.form.survey !== undefined && !draft.includes(work.form.survey.code) && (
        <ProblemLine>{message('mail_surveyCodeGone')}</ProblemLine>
      )}
      {unsaid.length > 0 && (
        <>
          <ProblemLine>{message('mail_unsaid')}</ProblemLine>
          <UnsaidList unsaid={unsaid} />
        </>
      )}
      {!template.isInternal && <NeedsLine draft={draft} needs={facts.client.fields.needs} />}
    </div>
  );
}

function UnsaidList({ unsaid }: { unsaid: readonly Unsaid[] }) {
  return (
    <ul aria-label={message('mail_unsaidList')}>
      {unsaid.map(({ item, because }) => (
        <li key={item.id}>
          <bdi>{item.text}</bdi>{' '}
          {message(becauses[because], item.day === null ? '' : wordsOfDay(item.day, { day: 'numeric', month: 'long' }))}
        </li>
      ))}
    </ul>
  );
}
