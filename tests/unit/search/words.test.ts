import { describe, expect, test } from 'vitest';
import { fold } from '../../../utils/search/fold.ts';
import { tokensOf } from '../../../utils/search/tokens.ts';
import { rankIn } from '../../../utils/search/match.ts';
import { aDocument, finds, question } from './support.ts';

test.each([
  ['Müller', 'muller'],
  ['MU\u0308LLER', 'muller'],
  ['Straße', 'strasse'],
  ['STRASSE', 'strasse'],
  ['Søren Łukasz Đorđe', 'soren lukasz dorde'],
  ['Ærø, œuvre', 'aero, oeuvre'],
  ['İstanbul ılık', 'istanbul ilik'],
  ['ΟΔΟΣ', 'οδοσ'],
  ['Ёлка', 'елка'],
  ['ｆｕｌｌ　ｗｉｄｔｈ１２', 'full width12'],
  ['ﾃﾞｰﾀ', 'データ'],
  ['שָׁלוֹם', 'שלום'],
  ['مُحَمَّـد', 'محمد'],
  ['ﬁnance', 'finance'],
  ['co\u00adoperate', 'cooperate'],
  ['2026', '2026'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(folded)).toBe(folded);
});

test('the vowels of languages that write them as marks stay', () => {
  expect(fold('किताब')).toBe('किताब');
  expect(fold('ที่')).toBe('ที่');
  expect(fold('が')).toBe('が');
});

test('a token tells where its word stands, in plain and in other texts', () => {
  expect(tokensOf('Re: Quote, 40 seats').map(({ text, start, length }) => [text, start, length])).toEqual([
    ['re', 0, 2],
    ['quote', 4, 5],
    ['40', 11, 2],
    ['seats', 14, 5],
  ]);
  const text = 'Größe für iPhone手机';
  expect(tokensOf(text).map(({ text: folded, start, length }) => [folded, text.slice(start, start + length)])).toEqual([
    ['grosse', 'Größe'],
    ['fur', 'für'],
    ['iphone', 'iPhone'],
    ['手', '手'],
    ['机', '机'],
  ]);
});

test('what is no word is cut', () => {
  expect(tokensOf('x'.repeat(5000)).map(({ text }) => text.length)).toEqual([40]);
  expect(finds('x'.repeat(60), 'x'.repeat(5000))).toBe(true);
});

test.each(['', ' ', '!?', '\u200b', '\u0301', '\ud800', '😀'])('%j has no words or harmless ones', (text) => {
  expect(() => tokensOf(text)).not.toThrow();
});

describe('found', () => {
  test.each([
    ['an address whole', 'anna@northwind.example', 'Mail anna@northwind.example please'],
    ['an address as it is typed', 'anna@north', 'Mail anna@northwind.example please'],
    ['a part of an address', 'northwind', 'Mail anna@northwind.example please'],
    ['a domain within an address', 'northwind.example', 'Mail anna@mail.northwind.example please'],
    ['a number', '4711', 'Invoice No. 4711/26'],
    ['a date', '2026-11-03', 'until 2026-11-03, please'],
    ['an accent left out', 'resume', 'my résumé'],
    ['an accent typed', 'résumé', 'my resume'],
    ['the beginning of the last word', 'quote for sea', 'Quote for 40 seats'],
    ['the beginnings of several words', 'quart rev', 'Quarterly review'],
    ['words in any order', 'seats quote', 'Quote for 40 seats'],
    ['a phrase', '"quote for 40"', 'A Quote for 40 seats'],
    ['a phrase that is still open', '"quote for 4', 'A Quote for 40 seats'],
    ['a hyphenated word', 'follow-up', 'our follow-up call'],
    ['an apostrophe', "o'brien", "Pat O'Brien"],
    ['an apostrophe left out', 'obrien', 'Pat O’Brien'],
    ['an apostrophe left out, as it is typed', 'obri', "Pat O'Brien"],
    ['what stands behind an apostrophe', 'accord', "Votre lettre sur l'accord"],
    ['a telephone number in one', '4930123456', 'Phone +49 (30) 123 456'],
    ['a telephone number in other groups', '+49 30 123456', 'Phone +49 (30) 123 456'],
    ['a telephone number without the country', '030123456', 'Phone +49 (0)30 123 456'],
    ['a telephone number as it is dialled at home', '030 123456', 'Phone +49 30 123 456'],
    ['a telephone number as it is typed', '1234', 'Phone +49 (30) 123 456'],
    ['Chinese, a word', '管理', '客户管理系统'],
    ['Chinese, across words', '户管', '客户管理系统'],
    ['Chinese, one character', '系', '客户管理系统'],
    ['Chinese, the last character', '统', '客户管理系统'],
    ['Chinese, two words that stand apart', '客户系统', '客户管理系统'],
    ['Japanese, mixed', 'データ', '新しいデータの件'],
    ['Japanese, half width', 'ﾃﾞｰﾀ', '新しいデータの件'],
    ['Japanese, part of a word', '議事', '来週の会議事項'],
    ['Thai, a word', 'ประชุม', 'นัดประชุมพรุ่งนี้'],
    ['Thai, as it is typed', 'ประช', 'นัดประชุมพรุ่งนี้'],
    ['Lao', 'ປະຊຸມ', 'ນັດປະຊຸມ'],
    ['Khmer', 'ប្រជុំ', 'ការប្រជុំ'],
    ['Korean with an ending', '회사', '우리 회사가 새로운'],
    ['Korean with an ending, not the last word', '회사 새로', '우리 회사가 새로운'],
    ['Arabic without its vowels', 'محمد', 'مُحَمَّد'],
    ['Hebrew', 'שלום', 'שָׁלוֹם עולם'],
    ['Hindi', 'बैठक', 'कल बैठक है'],
    ['Cyrillic', 'ДОГОВОР', 'новый договор'],
    ['Greek with its last letter', 'οδος', 'η ΟΔΟΣ μου'],
  ])('%s', (_, asked, text) => {
    expect(finds(asked, text)).toBe(true);
  });
});

describe('not found', () => {
  test.each([
    ['one of two words', 'quote depot', 'Quote for 40 seats'],
    ['the beginning of a short word that is not the last', 'fo seats', 'Quote for 40 seats'],
    ['the end of a number', '456', 'Phone +49 (30) 123456'],
    ['a part of a date', '1103', 'until 2026-11-03'],
    ['the middle of a word', 'eats', 'Quote for 40 seats'],
    ['a phrase in another order', '"for quote"', 'Quote for 40 seats'],
    ['a closed phrase that ends within a word', '"quote for 4"', 'Quote for 40 seats'],
    ['an address of somebody else', 'bruno@northwind.example', 'anna@northwind.example, bruno@contoso.example'],
    ['Chinese that stands apart', '"客户系统"', '客户管理系统'],
    ['Korean within a word', '사가', '우리 회사가'],
  ])('%s', (_, asked, text) => {
    expect(finds(asked, text)).toBe(false);
  });
});

test('a phrase does not reach from one text into the next', () => {
  const document = aDocument({ people: ['Anna Berg', 'Bruno Lind'] });
  expect(rankIn(question('"anna berg"'), document)).toBeGreaterThan(0);
  expect(rankIn(question('"berg bruno"'), document)).toBe(-1);
});
