import { expect, test } from 'vitest';
import { leftOut } from '../../../../components/recap/left-out.ts';
import type { ComposeView, Contact } from '../../../../utils/sites/view.ts';

const to = ['anna@northwind.example', 'bruno@northwind.example'];

function mail(...cc: Contact[]): ComposeView {
  const anna = { name: 'Anna', email: 'anna@northwind.example' };
  return { key: 'box-1', to: [anna], cc, subject: '', format: 'html', reply: true };
}

test('whoever the open mail does not name is left out', () => {
  expect(leftOut(to, [mail()])).toEqual(['bruno@northwind.example']);
  expect(leftOut(to, [mail({ name: null, email: 'bruno@northwind.example' })])).toEqual([]);
});

test('nobody is said to be left out where it is not certain', () => {
  expect(leftOut(to, [])).toEqual([]);
  expect(leftOut(to, [mail(), mail()])).toEqual([]);
  expect(leftOut(to, [mail({ name: 'Bruno', email: null })])).toEqual([]);
});
