import { withoutEntities } from './entities.ts';

/** Elements that begin a line of their own. */
const block = new Set(
  'address article blockquote br center dd div dl dt footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tr ul'.split(
    ' ',
  ),
);
/** Elements whose content nobody sees. */
const unseen = new Set(['head', 'style', 'script', 'title', 'noscript', 'template']);

/** What mail programs put around the mail that is answered: all from here on is quoted. */
const quote =
  /gmail_quote|gmail_attr|gmail_extra|moz-cite-prefix|yahoo_quoted|divrplyfwdmsg|appendonsend|type\s*=\s*["']?cite|protonmail_quote|tutanota_quote|zmail_extra|name\s*=\s*["']?_mailoriginal|outlookmessageheader/i;

/** For the first words of a mail no more text is of use. */
const ofFirstWords = 2000;

const longestTag = 1000;

/** What stands for a tag between two texts. */
function breakAt(name: string): string {
  if (block.has(name)) return '\n';
  return name === 'td' || name === 'th' ? ' ' : '';
}

/** The end of what opens at `at`: of a comment, or of a tag; -1 where it never ends. */
function endOfMarkup(html: string, at: number): number {
  const isComment = html.startsWith('<!--', at);
  const end = html.indexOf(isComment ? '-->' : '>', at);
  return end < 0 ? -1 : end + (isComment ? 3 : 1);
}

/** Where an element ends, behind its closing tag; those of its name within it are passed over. -1 where it never ends. */
function endOfElement(html: string, name: string, at: number): number {
  const tag = new RegExp(`<(/?)${name}\\b`, 'gi');
  tag.lastIndex = at;
  let depth = 1;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    if (found[1] === '/') depth--;
    else if (!unseen.has(name)) depth++;
    if (depth === 0) return endOfMarkup(html, found.index);
  }
  return -1;
}

/** Whether a tag opens what is quoted. Only the beginning of a tag is looked at: the rest may be styles. */
function opensQuote(html: string, from: number, to: number): boolean {
  return to - from > 12 && quote.test(html.slice(from, Math.min(to, from + longestTag)));
}

/** The text between the tags, with its entities as they stand, up to where a quoted mail begins. One pass from left to right. */
function withoutTags(html: string, enough: number): string {
  const texts: string[] = [];
  let length = 0;
  for (let at = 0; at >= 0 && length < enough;) {
    const open = html.indexOf('<', at);
    const text = html.slice(at, open < 0 ? html.length : open).replace(/\s+/g, ' ');
    texts.push(text);
    if (text !== ' ') length += text.length;
    if (open < 0) break;
    const name = /^<\/?([a-z][a-z0-9]*|!)/i.exec(html.slice(open, open + 16))?.[1]?.toLowerCase();
    const end = name ? endOfMarkup(html, open) : open + 1;
    const isQuote = opensQuote(html, open, end);
    // Behind what is quoted first its writer goes on; what is quoted later is all that follows.
    if (end < 0 || (isQuote && length > 0)) break;
    texts.push(name ? breakAt(name) : '<');
    const isLeftOut = name && html[open + 1] !== '/' && (isQuote || unseen.has(name));
    at = isLeftOut ? endOfElement(html, name, end) : end;
  }
  return texts.join('');
}

/** The words of an HTML mail, line by line, without the mail that it answers; where there are more, about `enough` characters. */
export function htmlToText(html: string, enough = ofFirstWords): string {
  return withoutEntities(withoutTags(html, enough));
}
