import type { KindTotals } from '../../utils/state/import-totals.ts';
import { message, number } from '../ui/message.ts';
import { skipTexts } from './words.ts';

/** What becomes of each kind under the present choice: a line for each, and why something is left out. */
export function TotalsList({ totals }: { totals: readonly KindTotals[] }) {
  const shown = totals.filter((total) => total.fresh + total.merged + total.known + leftOut(total) > 0);
  if (shown.length === 0) return null;
  return (
    <ul class="card import-totals" aria-label={message('import_totals')}>
      {shown.map((total) => (
        <li key={total.kind}>
          <b>{message(`import_kind_${total.kind}`)}</b>
          <div>
            <p>{amounts(total).join(' · ')}</p>
            {leftOut(total) > 0 && <p class="quiet-text">{reasons(total).join(', ')}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

function amounts(total: KindTotals): string[] {
  const { fresh, merged, known } = total;
  return [
    message('import_fresh', number(fresh)),
    ...(merged > 0 ? [message('import_addedTo', number(merged))] : []),
    ...(known > 0 ? [message('import_known', number(known))] : []),
    ...(leftOut(total) > 0 ? [message('import_leftOut', number(leftOut(total)))] : []),
  ];
}

function reasons({ unticked, skipped }: KindTotals): string[] {
  return [
    ...(unticked > 0 ? [message('import_skipUnticked', number(unticked))] : []),
    ...skipped.filter(({ count }) => count > 0).map(({ reason, count }) => message(skipTexts[reason], number(count))),
  ];
}

function leftOut({ unticked, skipped }: KindTotals): number {
  return skipped.reduce((sum, { count }) => sum + count, unticked);
}
