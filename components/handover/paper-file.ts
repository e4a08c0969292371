import { escapeHtml } from '../../utils/recap/index.ts';
import type { Paper, PaperSection } from '../paper/paper.ts';
import { ownDirection, timelineHtml } from './timeline-html.ts';

const style = `
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 15px/1.5 system-ui, sans-serif; color: #1d1f21; background: #fff; }
h1 { font-size: 1.5rem; } li:has(small) > bdi { font-weight: 600; } h2 { margin: 1.5rem 0 .25rem; font-size: 1rem; border-bottom: 1px solid #ddd; }
ul { list-style: none; margin: 0; padding: 0; } li { padding: .2rem 0; } small, .quiet { display: block; color: #5c6166; }
table { width: 100%; margin: .5rem 0; border-collapse: collapse; font-size: .9em; } caption { text-align: start; color: #5c6166; }
th, td { padding: .15rem .5rem .15rem 0; border-bottom: 1px solid #ddd; font-weight: 400; text-align: start; vertical-align: top; } [scope=row] { overflow-wrap: anywhere; }
@media (min-width: 40rem) { :is(th, td):not(:first-child) { white-space: nowrap; } }
.track { width: 30%; } .track span { display: block; position: relative; height: 1.4em; margin-inline-end: 4.5em; } .track i { position: absolute; font-style: normal; white-space: nowrap; }
@media (prefers-color-scheme: dark) { body { color: #ecedee; background: #17191b; } h2, th, td { border-color: #444; } small, .quiet, caption { color: #b2b7bc; } }
@media screen and (max-width: 40rem) { .track { display: none; } }
@media print { html { font-size: 11px; } body { margin: 0; font-size: 1rem; } h2 { break-after: avoid; } li, tr { break-inside: avoid; } }
`;

/**
 * A paper as one HTML file that stands for itself: no script and nothing from elsewhere, which its own policy forbids too.
 * Every text in it is escaped: much of it was written by somebody in a mail.
 */
export function paperFile({ title, about, sections, foot }: Paper, language: string, direction: string): string {
  const lines = (texts: readonly string[]) =>
    texts.map((text) => `<p class="quiet" dir="auto">${escapeHtml(text)}</p>`).join('\n');
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${escapeHtml(direction)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1 dir="auto">${escapeHtml(title)}</h1>
${lines(about)}
${sections.map(sectionHtml).join('\n')}
<hr>
${lines(foot)}
</main>
</body>
</html>
`;
}

function sectionHtml({ title, items, empty, timeline }: PaperSection): string {
  const told = items.map(
    ({ text, detail }) =>
      `<li>${ownDirection(text)}${detail === '' ? '' : `<small>${ownDirection(detail)}</small>`}</li>`,
  );
  const body = items.length === 0 ? `<p class="quiet">${escapeHtml(empty)}</p>` : `<ul>\n${told.join('\n')}\n</ul>`;
  const drawn = timeline === undefined ? '' : `\n${timelineHtml(timeline)}`;
  return `<h2 dir="auto">${escapeHtml(title)}</h2>\n${body}${drawn}`;
}

/** A name that any file system takes, whatever the client is called. */
export function fileNameOf(title: string, ending: 'html' | 'json' = 'html'): string {
  const plain = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 80);
  return `${plain || 'handover'}.${ending}`;
}
