import { describe, expect, test } from 'vitest';
import { goneIn } from '../../../utils/identity/bounce.ts';

const ours = 'maria@acme.example';
const gone = (text: string) => goneIn(text, (address) => address !== ours);

describe('whom a mail that came back names as not there', () => {
  test('is everybody whom it names before the mail is repeated, and nobody behind that', () => {
    const text = 'Not delivered to:\n<anna@northwind.example>\n<ben@northwind.example>\n\n';
    expect(gone(`${text}--- Original message ---\nTo: anna@northwind.example, cleo@northwind.example`)).toEqual([
      'anna@northwind.example',
      'ben@northwind.example',
    ]);
  });

  test('is the first that is not ours where the repeated mail alone names somebody', () => {
    const text = `Your mail came back.\nFrom: ${ours}\nTo: anna@northwind.example\nCc: ben@northwind.example`;
    expect(gone(text)).toEqual(['anna@northwind.example']);
  });

  test.each([
    'For help please contact help@northwind.example.',
    'Bitte wenden Sie sich an help@northwind.example',
    'Póngase en contacto con help@northwind.example',
  ])('is not who can help: %s', (advice) => {
    expect(gone(`<anna@northwind.example>: 550 no such user. ${advice}`)).toEqual(['anna@northwind.example']);
  });
});
