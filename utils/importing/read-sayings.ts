import { intlZone } from '../dates/intl-zone.ts';
import { dayOf, utc, wallOf, type Zone } from '../dates/zone.ts';
import type { Batch } from '../importers/importer.ts';
import type { Item, ItemOf, Saying } from '../importers/item.ts';
import { whyNoMail } from '../importers/skip.ts';
import { sentencesDone } from '../language/closings.ts';
import { opinionsIn, readText } from '../language/index.ts';
import { longestQuote } from '../language/proposed.ts';
import { surveyReplyIn } from '../practice/survey-reply.ts';

/** In milliseconds. What was promised longer ago is done or forgotten by both sides: it is nobody's business any more. */
export const sayingsMatterFor = 60 * 24 * 60 * 60 * 1000;

/** As many as an item may have. */
const mostSayings = 50;
const mostDone = 20;
const longestLine = 500;

/**
 * Reads the words that come with a batch: answers its items, the mails with what they say instead of their words. An answer to
 * a survey is known by its subject too, where the words of a mail are not given.
 */
export function startReadingSayings({ own, timeZone }: { own: readonly string[]; timeZone: string }) {
  const zone = intlZone(timeZone) ?? utc;

  async function read(item: Item, words: string): Promise<Item> {
    if (item.kind !== 'mail' || item.isReturned === true || whyNoMail(item, own) !== null) return item;
    const surveyReply = surveyReplyIn({ subject: item.subject, text: words || item.snippet });
    const sayings = words === '' ? [] : await sayingsOf(item, words, zone);
    const done = words === '' ? [] : sentencesDone(words).slice(0, mostDone);
    const opinions = words === '' ? [] : opinionsIn(words);
    return {
      ...item,
      ...(sayings.length > 0 && { sayings }),
      ...(done.length > 0 && { done }),
      ...(opinions.length > 0 && { opinions }),
      ...(surveyReply !== null && { surveyReply }),
    };
  }

  return async ({ items, words }: Pick<Batch, 'items' | 'words'>): Promise<Item[]> => {
    const answer: Item[] = [];
    for (const item of items) answer.push(await read(item, words?.get(item) ?? ''));
    return answer;
  };
}

/** Whose addresses are ours is not looked at: that is told when it comes in. */
async function sayingsOf({ from, to, cc, at }: ItemOf<'mail'>, words: string, zone: Zone): Promise<Saying[]> {
  const date = dayOf(wallOf(at, zone));
  const said = await readText(words, {
    date,
    locale: navigator.language,
    from: from.email,
    to: to.map(({ email }) => email),
    cc: cc.map(({ email }) => email),
    names: new Map([from, ...to, ...cc].map(({ email, name }) => [email, name])),
    own: [],
  });
  return said
    .filter(({ sentence }) => sentence.length <= longestQuote)
    .slice(0, mostSayings)
    .map(({ kind, actor, what, due, sentence }) => {
      return { kind, actor: cut(actor), what: what.slice(0, longestLine), due, sentence };
    });
}

function cut(actor: Saying['actor']): Saying['actor'] {
  return actor.kind === 'person' || actor.kind === 'address'
    ? { ...actor, name: actor.name.slice(0, longestLine) }
    : actor;
}
