import type { MailDescription, ThreadDescription } from './mail.ts';
import { anna, bruno, maria, tomas } from './people.ts';

const paragraph =
  'The list of open points is below. Each line says who has it and until when; please correct what is wrong and leave the rest as it stands.';

function mail(index: number, count: number): MailDescription {
  const writers = [anna, maria, bruno, tomas];
  const from = writers[index % writers.length] ?? anna;
  const lines = Array.from({ length: 12 }, (_, line) => `${index + 1}.${line + 1} ${paragraph}`);
  return {
    from,
    to: writers.filter((writer) => writer !== from),
    daysAgo: 9 + Math.floor((count - index) / 4),
    at: `${String(8 + (index % 4) * 2).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`,
    quotes: true,
    text: lines.join('\n'),
  };
}

/** A thread that went on for as long as threads do: what reading it costs is measured. */
export function longThread(count: number): ThreadDescription {
  return {
    slug: `long-${count}`,
    subject: `Rollout: open points (${count} mails)`,
    mails: Array.from({ length: count }, (_, index) => mail(index, count)),
  };
}
