import {
  emptyFields,
  type MailFacts,
  type MailTemplate,
  type Occasion,
  subjectsOf,
  updateOf,
} from '../../utils/mails/index.ts';
import { leftUnsaid, type Unsaid } from '../../utils/practice/left-unsaid.ts';
import { needsInDraft } from '../../utils/practice/needs-in-draft.ts';
import { blocksToPlain } from '../../utils/recap/index.ts';
import { wordsOfDay } from '../ui/dates.ts';
import { message, type MessageKey } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { isolated } from '../care/care-words.ts';
import { fieldName } from './mail-words.ts';
import type { MailInWork } from './use-mail.ts';

const becauses: Record<Unsaid['because'], MessageKey> = {
  late: 'mail_unsaid_late',
  'at-risk': 'mail_unsaid_atRisk',
  moved: 'mail_unsaid_moved',
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
      {unsaid.length > 0 && (
        <>
          <ProblemLine>{message('mail_unsaid')}</ProblemLine>
          <UnsaidList unsaid={unsaid} />
        </>
      )}
      {!template.isInternal && <Needs draft={draft} facts={facts} />}
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

/** Which needs the draft speaks to; that it offers something where nobody has written down what they need. */
function Needs({ draft, facts }: { draft: string; facts: MailFacts }) {
  const { needs } = facts.client.fields;
  const { spokenTo, offersBlindly } = needsInDraft(draft, needs);
  if (offersBlindly) return <ProblemLine>{message('mail_offersBlindly')}</ProblemLine>;
  if (spokenTo.length === 0) return null;
  return (
    <ProblemLine tone="calm">
      {message('mail_speaksTo')} {isolatedList(spokenTo.map((id) => needs[id]?.text ?? ''))}
    </ProblemLine>
  );
}

/** In a row, whichever way each of them is written. */
function isolatedList(texts: readonly string[]): string {
  return texts.map(isolated).join(', ');
}
