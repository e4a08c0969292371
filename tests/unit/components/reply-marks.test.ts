import { expect, test } from 'vitest';
import { withoutReplyMarks } from '../../../components/sidebar/reply-marks.ts';

test.each([
  ['Re: Quote for 40 seats', 'Quote for 40 seats'],
  ['AW: WG: Angebot', 'Angebot'],
  ['Fwd: RE[2]: Re: Offer', 'Offer'],
  ['回复：报价', '报价'],
  ['Retail: new shop', 'Retail: new shop'],
  ['Re:', 'Re:'],
  ['', ''],
])('“%s” is about “%s”', (subject, about) => {
  expect(withoutReplyMarks(subject)).toBe(about);
});
