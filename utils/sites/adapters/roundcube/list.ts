import { distinct } from '../../contact.ts';
import type { Page } from '../../site-adapter.ts';
import { lineOf } from '../../text.ts';
import { writtenDate } from '../../written-date.ts';
import type { RowView } from '../../view.ts';
import { contactAt } from './message.ts';
import { rowId } from './place.ts';

/** Reads a row of the list of mails. */
export function readRow(page: Page, row: Element): RowView {
  return {
    id: rowId(row, page.url.href),
    from: distinct([...row.querySelectorAll('.fromto .rcmContactAddress, .from .rcmContactAddress')].map(contactAt)),
    // In the wide layout one cell of this name holds the sender and the date as well.
    subject:
      lineOf(row.querySelector('span.subject a') ?? row.querySelector('.subject a') ?? row, '.msgicon, .branch') ?? '',
    date: writtenDate(lineOf(row.querySelector('.date'))),
    snippet: '',
    selected: row.matches('.selected, [aria-selected=true]'),
  };
}
