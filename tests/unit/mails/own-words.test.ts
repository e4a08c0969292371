import { expect, test } from 'vitest';
import { readText } from '../../../utils/language/index.ts';
import { mailTemplates } from '../../../utils/mails/index.ts';

const writer = 'maria@acme.example';
const context = {
  date: '2026-11-25',
  locale: 'en-GB',
  from: writer,
  to: ['anna@northwind.example'],
  cc: [],
  own: [writer],
};

test.each(mailTemplates)('no words of the mail $name alone are read as a promise of ours', async ({ texts }) => {
  const own = texts.en.body.replaceAll(/\{%.*?%\}|\{\{.*?\}\}/g, '').replaceAll(/^(?:## |- )/gm, '');
  const said = await readText(own, context);
  expect(said.filter(({ kind, who }) => kind === 'commitment' && who === 'us').map(({ sentence }) => sentence)).toEqual(
    [],
  );
});
