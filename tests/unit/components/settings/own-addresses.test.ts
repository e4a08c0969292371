import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddresses } from '../../../../components/settings/own-addresses.ts';

const address = fc
  .tuple(fc.stringMatching(/^[a-z0-9.+-]{1,12}$/), fc.stringMatching(/^[a-z0-9-]{1,10}\.example$/))
  .map(([local, host]) => `${local}@${host}`);
const separator = fc.constantFrom('\n', ', ', ';', '\n\n ', ' ,');

test('every address is found, however they are parted', () => {
  fc.assert(
    fc.property(fc.uniqueArray(address, { maxLength: 8 }), separator, (addresses, between) => {
      expect(readAddresses(addresses.join(between))).toEqual({ addresses, wrong: [] });
    }),
  );
});

test('what is none is told as it was typed, and the others are kept', () => {
  expect(readAddresses('maria@acme.example\n Nonsense \na@b@c')).toEqual({
    addresses: ['maria@acme.example'],
    wrong: ['Nonsense', 'a@b@c'],
  });
});
