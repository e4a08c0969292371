import type { Brief } from '../../utils/messaging/calls/brief.ts';
import type { Statement } from '../../utils/records/client.ts';
import { wordsOfDay } from '../ui/dates.ts';
import { message } from '../ui/message.ts';
import { paperItem, type PaperItem, type PaperSection } from './paper.ts';

/** What the client wants and needs, and whether they confirmed it. */
export function wishes({ client: { fields } }: Brief): PaperSection {
  return {
    title: message('paper_wishes'),
    items: [...statements(fields.goals, null), ...statements(fields.needs, message('client_need'))],
    empty: message('paper_noWishes'),
  };
}

function statements(all: Record<string, Statement>, kind: string | null): PaperItem[] {
  return Object.values(all)
    .toSorted((one, other) => one.addedAt - other.addedAt)
    .map(({ text, quote, source, confirmedOn }) =>
      paperItem(text, [
        kind,
        confirmedOn === null
          ? message('client_notConfirmed')
          : message('client_confirmedOn', wordsOfDay(confirmedOn, { day: 'numeric', month: 'long' })),
        quote !== null && quote !== '' && `“${quote}”`,
        source,
      ]),
    );
}
