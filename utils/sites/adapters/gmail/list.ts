import { contactOf, distinct } from '../../contact.ts';
import { attributeOf, isShown } from '../../elements.ts';
import type { Page } from '../../site-adapter.ts';
import { type Findings, settle } from '../../strategies.ts';
import { lineOf } from '../../text.ts';
import { writtenDate } from '../../written-date.ts';
import type { RowView } from '../../view.ts';

/** Rows of mail; advertisements look like them. */
export function listRows({ document }: Page): Element[] {
  return [...document.querySelectorAll('tr.zA')].filter((row) => !row.matches('.am0, .bvA') && isShown(row));
}

const selected = '.aps, .x7, [aria-selected=true]';

/** Reads a row of the list of mails. */
export function readRow(row: Element, findings: Findings): RowView {
  const idAt = row.querySelector('[data-legacy-thread-id]');
  const at = (field: string, selectors: string[], read: (element: Element) => string | null): string | null =>
    settle(
      findings,
      field,
      selectors.map(
        (selector) =>
          [selector, () => [...row.querySelectorAll(selector)].slice(0, 1).map((element) => read(element))] as const,
      ),
    );
  const date = (element: Element): string | null => writtenDate(attributeOf(element, 'title'));
  const senders = [...row.querySelectorAll('.yW span[email]')];
  if (senders.length) findings.matched['from'] ??= '.yW span[email]';
  return {
    id: attributeOf(idAt, 'data-legacy-thread-id'),
    from: distinct(senders.map((one) => contactOf(attributeOf(one, 'name') ?? lineOf(one), attributeOf(one, 'email')))),
    subject: at('subject', ['.bog', 'td.a4W .y6', '[data-legacy-thread-id]'], lineOf) ?? '',
    date: at('date', ['td.xW > span[title]', '.xW span[title]', '.apt span[title]'], date),
    snippet: lineOf(row.querySelector('.y2'), '.Zt')?.replace(/^[-–—]\s/, '') ?? '',
    selected: row.matches(selected) || row.querySelector('[role=checkbox][aria-checked=true]') !== null,
  };
}
