import { expect, test } from 'vitest';
import { signsOf } from '../../../utils/language/model/signs/index.ts';

test.each([
  ['If it rains, call me.', ['order behind a clause', 'order within', 'done to me'], ['if you', 'done to you']],
  ['Thanks for the draft, but please add the prices.', ['please', 'order within'], ['order behind a clause']],
  ['Wednesday works for me.', ['day', 'day suits'], ['meeting', 'website']],
  ['You should give me the contract before Friday.', ['you must', 'gives me', 'soon', 'paper'], ['you will']],
  ["If you'd like to meet, let me know when.", ['if you want', 'meeting', 'let me know'], ['heading', 'price']],
  ['She asked whether the price is final.', ['others asked'], ['i asked', 'order']],
  ['I was told to wait, so we wait.', ['i asked', 'so that'], ['others asked']],
  ['Spring Sale Begins Now', ['heading', 'price'], ['please']],
])('the signs of "%s"', (sentence, present, absent) => {
  const signs = signsOf(sentence);
  expect(signs).toEqual(expect.arrayContaining(present));
  expect(signs.filter((sign) => absent.includes(sign))).toEqual([]);
});
