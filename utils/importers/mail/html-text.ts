import PostalMime from 'postal-mime';

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
  /gmail_quote|gmail_attr|gmail_extra|moz-cite-prefix|yahoo_quoted|divrplyfwdmsg|appendonsend|type\s*=\s*["']?cite|protonmail_quote|tutanota_quote|zmail_extra|name\s*=\s*["']?_mailoriginal|outlookmessageheader/;

/** No more text is of use. */
const enough = 4000;

/** The end of what opens at `at`: of a comment, or of a tag; -1 where it never ends. */
function endOfMarkup(html: string, at: number): number {
  const isComment = html.startsWith('<!--', at);
  const end = html.indexOf(isComment ? '-->' : '>', at);
  return end < 0 ? -1 : end + (isComment ? 3 : 1);
}

/** Where an element whose content is not shown ends: behind its closing tag, or -1. */
function endOfUnseen(lower: string, name: string, at: number): number {
  const closing = lower.indexOf(`</${name}`, at);
  return closing < 0 ? -1 : endOfMarkup(lower, closing);
}

/** The text between the tags, with its entities as they stand, up to where a quoted mail begins. One pass from left to right. */
function withoutTags(html: string): string {
  const lower = html.toLowerCase();
  let text = '';
  let at = 0;
  while (text.length < enough) {
    const open = html.indexOf('<', at);
    text += html.slice(at, open < 0 ? html.length : open).replace(/\s+/g, ' ');
    if (open < 0) break;
    const name = /^<\/?([a-z][a-z0-9]*|!)/.exec(lower.slice(open, open + 16))?.[1];
    const end = name ? endOfMarkup(html, open) : open + 1;
    if (end < 0) break;
    if (!name) text += '<';
    else if (text.trim() !== '' && quote.test(lower.slice(open, Math.min(end, open + 1000)))) break;
    else if (block.has(name)) text += '\n';
    else if (name === 'td' || name === 'th') text += ' ';
    at = name && unseen.has(name) && html[open + 1] !== '/' ? endOfUnseen(lower, name, end) : end;
    if (at < 0) break;
  }
  return text;
}

const simple: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const rare = /&(?!(?:amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[\da-f]{1,6});)(?:#|[a-z])/i;

function simpleEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return simple[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Entities as characters: the few that are in every mail at once, the two thousand others by what knows them. */
async function withoutEntities(text: string): Promise<string> {
  if (!text.includes('&')) return text;
  if (!rare.test(text)) return text.replace(/&(#?[a-z\d]{1,8});/gi, simpleEntity);
  const mail = `Content-Type: text/html; charset=utf-8\n\n${text.replace(/</g, '&lt;')}`;
  return (await PostalMime.parse(mail)).text ?? '';
}

/** The words of an HTML mail, line by line, without the mail that it answers. */
export async function htmlToText(html: string): Promise<string> {
  return withoutEntities(withoutTags(html));
}
