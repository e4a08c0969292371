import type { View } from './view.ts';

/**
 * What worked and what did not in reading a page, to be copied into a report. It holds no word and no address of the
 * page: only names of fields and strategies, which stand in this program's source, and counts.
 */
export function healthReport(view: View): string {
  const collapsed = view.messages.filter((message) => message.collapsed).length;
  const counts = {
    messages: `${view.messages.length} (${collapsed} collapsed, ${view.messages.filter((one) => one.id).length} with an id)`,
    recipients: view.messages.reduce((sum, message) => sum + message.to.length + message.cc.length, 0),
    rows: `${view.rows.length} (${view.rows.filter((row) => row.selected).length} selected)`,
    guests: view.event?.guestsUnknown ? 'unknown' : (view.event?.guests.length ?? 0),
    composes: view.composes.map((compose) => `${compose.format}${compose.reply ? ' reply' : ''}`).join(', ') || 0,
  };
  const lines = (entries: [string, unknown][]): string[] =>
    entries.map(([name, value]) => `  ${name}: ${String(value)}`);
  return [
    `site: ${view.site}`,
    `shown: ${view.kind}`,
    'matched:',
    ...lines(Object.entries(view.matched)),
    `missing: ${view.missing.join(', ') || 'nothing'}`,
    'counts:',
    ...lines(Object.entries(counts)),
  ].join('\n');
}
