import * as fc from 'fast-check';
import { addressParser } from 'postal-mime';
import { expect, test } from 'vitest';
import { readAddresses } from '../../utils/importers/mail/addresses.ts';

test('addresses that are read without the parser are what the parser reads', () => {
  const word = fc.stringMatching(/^[A-Za-zäéß.!-]{1,8}$/);
  const address = fc.stringMatching(/^[a-z][a-z0-9._+-]{0,8}@[a-z]{1,8}\.[a-z]{2,4}$/);
  const named = fc.tuple(fc.array(word, { maxLength: 3 }), fc.constantFrom('', '"'), address);
  const entry = fc.oneof(
    address,
    named.map(([words, quote, email]) => `${quote}${words.join(' ')}${quote} <${email}>`),
  );
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 5 }), (entries) => {
      const parsed = addressParser(entries.join(', '), { flatten: true });
      expect(readAddresses(entries.join(', ')).map(({ email }) => email)).toEqual(
        parsed.map(({ address }) => address?.toLowerCase()),
      );
      expect(readAddresses(entries.join(', ')).map(({ name }) => name)).toEqual(
        parsed.map(({ name, address }) => (name.toLowerCase() === address?.toLowerCase() ? '' : name)),
      );
    }),
  );
});
