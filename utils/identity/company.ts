import { domainProblem } from './client-domain.ts';
import { fold } from './fold.ts';
import { hostOf } from './standing.ts';

/** Legal forms at the end of a name, without dots and accents, as `fold` leaves them. */
const endings = new Set(
  `gmbh mbh ag kg kgaa ohg gbr ug ev eg ek se co haftungsbeschrankt
  ltd limited llc llp lp plc inc incorporated corp corporation company pllc pc pty pte
  sa sas sasu sarl eurl snc sci sca srl srls spa sapa ss sl slu sll slne sau scp coop
  bv nv cv vof bvba ab as asa hb kb aps is oy oyj oya ou uab sia doo dd ad dooel eood ood jsc pjsc llc tov
  sro vos kft bt zrt nyrt spzoo spj spk eirl ltda mei epp sprl sc scrl
  ooo zao oao pao ao tzov sti anonim bhd sdn tbk pvt private kk gk yk ehf hf epe ike`.split(/\s+/),
);
/** Legal forms of several words. */
const phrases = [
  'sp z oo',
  'z oo',
  'sp k',
  'sp j',
  'sa de cv',
  'sapi de cv',
  's de rl de cv',
  'srl de cv',
  'de cv',
  'sa rl',
];
/** Legal forms that stand before the name. */
const beginnings = new Set(['ooo', 'zao', 'oao', 'pao', 'ao', 'tov', 'pt', 'cv', 'firma', 'the']);
/** Legal forms that stand at either end of a name without a space. */
const attached =
  /株式会社|有限会社|合同会社|\(株\)|\(有\)|股份有限公司|有限责任公司|有限責任公司|有限公司|주식회사|유한회사|\(주\)/gu;
/** Forms that nobody bears as a name: whoever has one of these is no person. */
const surely = /\p{L}{3}/u;
const joining = new Set(['and', 'und', 'et', 'og', 'och']);

/**
 * What is the same of a company's name however it is written: without the legal form, case, accents, spaces and
 * punctuation. `Northwind Traders GmbH & Co. KG` gives `northwindtraders`. Empty where nothing is left.
 */
export function companyKey(name: string): string {
  return companyWords(name).join('');
}

/** The words of a company's name that tell it from others. A name that is nothing but a legal form keeps it. */
export function companyWords(name: string): string[] {
  const all = wordsOf(name);
  const { words } = withoutForms(all);
  const telling = words.filter((word) => !joining.has(word));
  return telling.length > 0 ? telling : all;
}

/** Whether a name carries a legal form that no person's name would: `Northwind GmbH`, not `José Sá`. */
export function isCompanyName(name: string): boolean {
  if (name.normalize('NFKC').search(attached) >= 0) return true;
  const { words, forms } = withoutForms(wordsOf(name));
  // Two letters may be a family name, but not in capitals or with dots after a name that is written small.
  const isWrittenAsForm = /\p{Ll}.*\s(?:\p{Lu}{2}|\p{Lu}\.\s?\p{Lu}\.|\p{Lu}\/\p{Lu})$/u.test(name.trim());
  return words.length > 0 && forms.some((form) => surely.test(form) || isWrittenAsForm);
}

/**
 * The domain under which a company has its addresses, by the short rules: `a@mail.northwind.co.uk` gives
 * `northwind.co.uk`. Null for a free-mail provider and for what is no domain.
 */
export function companyDomain(address: string): string | null {
  const labels = hostOf(address).split('.');
  for (let from = labels.length - 2; from >= 0; from -= 1) {
    const domain = labels.slice(from).join('.');
    const problem = domainProblem(domain, []);
    if (problem === null) return domain;
    if (problem === 'free-mail') return null;
  }
  return null;
}

/** `S.p.A.` and `A/S` are one word each. */
function wordsOf(name: string): string[] {
  const plain = name.normalize('NFKC').replace(attached, ' ');
  const joined = plain.replace(/(?<=(?<!\p{L})\p{L})[./](?=\p{L}(?!\p{L})|\s|$)/gu, '').replace(/['’]/gu, '');
  return fold(joined).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Cuts legal forms off both ends, but never the last word that is left. */
function withoutForms(all: readonly string[]): { words: string[]; forms: string[] } {
  let words = [...all];
  const forms: string[] = [];
  for (;;) {
    const text = words.join(' ');
    const phrase = phrases.find((form) => text.endsWith(` ${form}`));
    const last = words.at(-1) ?? '';
    const first = words[0] ?? '';
    if (words.length < 2) return { words, forms };
    if (phrase !== undefined) {
      forms.push(phrase);
      words = words.slice(0, -phrase.split(' ').length);
    } else if (endings.has(last)) {
      forms.push(last);
      words = words.slice(0, -1);
    } else if (beginnings.has(first)) {
      if (first !== 'the') forms.push(first);
      words = words.slice(1);
    } else return { words, forms };
  }
}
