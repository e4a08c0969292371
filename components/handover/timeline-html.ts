import { escapeHtml } from '../../utils/recap/index.ts';
import type { PaperMark, PaperTimeline } from '../paper/paper.ts';

/** The table of a timeline as HTML, its last column drawn; every text in it is escaped. */
export function timelineHtml({ caption, head, ticks, rows }: PaperTimeline): string {
  const columns = head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const lines = rows.map(({ cells: [name = '', ...days], marks }) => {
    const told = days.map((day) => `<td>${escapeHtml(day)}</td>`).join('');
    return `<tr><th scope="row">${ownDirection(name)}</th>${told}${track(marks)}</tr>`;
  });
  return `<table>
<caption>${escapeHtml(caption)}</caption>
<thead><tr>${columns}${track(ticks)}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table>`;
}

/** A text that reads in its own direction and begins at the side where the paper begins, escaped. */
export function ownDirection(text: string): string {
  return `<bdi>${escapeHtml(text)}</bdi>`;
}

function track(marks: readonly PaperMark[]): string {
  const drawn = marks.map(
    ({ sign, share }) => `<i style="inset-inline-start: ${share.toFixed(2)}%">${escapeHtml(sign)}</i>`,
  );
  return `<td class="track" aria-hidden="true"><span>${drawn.join('')}</span></td>`;
}
