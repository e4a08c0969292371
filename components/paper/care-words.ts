import type { Brief } from '../../utils/messaging/calls/brief.ts';
import { dayInText } from '../ui/dates.ts';
import { message, plural } from '../ui/message.ts';
import { nameOf } from './names.ts';
import { dueWords } from './promises.ts';

type Care = Brief['care'][number];

/** What needs care in a line, and what is known of it. A signal that has no words here is told by its title. */
export function careWords({ wait, days }: Care, brief: Brief): { text: string; detail: string } {
  const { title, who } = wait;
  const since = dayInText(wait.since, brief.madeAt);
  switch (wait.signal) {
    case 'recap-owed':
      return { text: message('paper_careRecap', title || message('event_untitled')), detail: since };
    case 'silence':
      return { text: plural('paper_careSilence', days ?? 0), detail: plural('client_everyDays', wait.agreed ?? 0) };
    case 'update-due':
      return { text: message('paper_careUpdate', title), detail: plural('client_everyDays', wait.agreed ?? 0) };
    case 'unanswered':
      return {
        text: message('paper_careUnanswered', title || message('paper_noSubject')),
        detail: inRow(nameOf(who, brief), since),
      };
    case 'cadence-review':
      return { text: message('paper_careCadence'), detail: inRow(title, since) };
    case 'single-contact':
      return { text: message('paper_careSingle', who || title), detail: '' };
    case 'promise-ours':
      return { text: message('paper_carePromiseOurs', title), detail: inRow(dueWords(wait.due, brief.today), who) };
    case 'promise-theirs':
      return { text: message('paper_carePromiseTheirs', title), detail: inRow(dueWords(wait.due, brief.today), who) };
    case 'question':
      return { text: message('paper_careQuestion', title), detail: inRow(nameOf(who, brief), since) };
    default:
      return { text: title, detail: since };
  }
}

function inRow(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
