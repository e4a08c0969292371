import { decodeWords } from 'postal-mime';
import { headerOf, type Headers } from './headers.ts';

/** More of a header than this are no labels. */
const longest = 8192;
const mostLabels = 50;
const longestLabel = 500;

/** What Google calls drafts and chats in the languages of its mailboxes. */
const unsent =
  'drafts?|chats?|entwürfe|borradores|brouillons|bozze|rascunhos|concepten|utkast|kladder|черновики|下書き|草稿|임시보관함';
/** What it calls spam and the bin there: nobody wants to see again what was thrown away. */
const thrownAway =
  'spam|junk|skräppost|søppelpost|roskaposti|спам|迷惑メール|垃圾邮件|垃圾郵件|스팸함|trash|bin|deleted messages|papierkorb|papelera|corbeille|cestino|lixeira|lixo|prullenbak|papperskorgen|papirkurv|papirkurven|roskakori|kosz|koš|корзина|кошик|çöp kutusu|ゴミ箱|已删除邮件|垃圾桶|휴지통';
/** What it says of how a mail stands, not of where it lies; and of mail that was sent, all of which lies there. */
const states =
  'opened|unread|archived|important|starred|sent|category .*|geöffnet|ungelesen|archiviert|wichtig|markiert|gesendet|kategorie .*|abiertos?|no leídos?|archivados?|importantes?|destacados?|enviados?|categoría .*|ouvert|non lus|archivé|suivis|messages envoyés|catégorie .*';
const leftOut = new RegExp(`^(?:${unsent}|${thrownAway})$`, 'iu');
const isState = new RegExp(`^(?:${states})$`, 'iu');

/** Whether a mail is a draft, a chat, spam or thrown away. */
export function isLeftOut(headers: Headers): boolean {
  return labelsOf(headers).some((label) => leftOut.test(label));
}

/** The labels of a person's own and the inbox: all mails of a file have one in common where only that label was exported. */
export function foldersOf(headers: Headers): string[] {
  return labelsOf(headers)
    .filter((label) => !isState.test(label))
    .map((label) => label.slice(0, longestLabel))
    .slice(0, mostLabels);
}

function labelsOf(headers: Headers): string[] {
  const written = headerOf(headers, 'x-gmail-labels').slice(0, longest);
  if (written === '') return [];
  return decodeWords(written)
    .split(',')
    .map((label) =>
      label
        .trim()
        .replace(/^"(.*)"$/u, '$1')
        .trim(),
    )
    .filter(Boolean);
}
