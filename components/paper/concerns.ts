import type { Brief } from '../../utils/messaging/calls/brief.ts';
import { isTold, tellingsOf } from '../../utils/practice/tellings.ts';
import { tellingDetails, toldWords } from '../concern/telling-words.ts';
import { message, plural } from '../ui/message.ts';
import { paperItem, type PaperItem, type PaperSection } from './paper.ts';

type Concern = Brief['concerns'][number];

/** What worries us and is not settled: what they were not told first, then the newest, each with what they were told and offered. */
export function openConcerns({ concerns, madeAt }: Brief): PaperSection {
  const open = concerns.filter(isOpen).toSorted((one, other) => Number(isUntold(other)) - Number(isUntold(one)));
  return {
    title: message('concern_title'),
    items: open.map((concern) => {
      const { what, options, outcome } = concern.fields;
      const told = tellingsOf(concern.fields).flatMap((telling) => [
        toldWords(telling, madeAt),
        ...tellingDetails(telling, options),
      ]);
      const standing = isUntold(concern) ? message('concern_untold') : null;
      return paperItem(what, [standing, ...told, options, outcome], isUntold(concern));
    }),
    empty: message('paper_noConcerns'),
  };
}

/** That they are still to be told of something, in one line; none where they know it all. */
export function untoldConcerns({ concerns }: Brief): PaperItem[] {
  const untold = concerns.filter((concern) => isOpen(concern) && isUntold(concern));
  if (untold.length === 0) return [];
  return [
    paperItem(plural('paper_untold', untold.length), [untold.map(({ fields }) => fields.what).join(' · ')], true),
  ];
}

function isOpen({ fields }: Concern): boolean {
  return fields.state === 'open';
}

function isUntold({ fields }: Concern): boolean {
  return !isTold(fields);
}
