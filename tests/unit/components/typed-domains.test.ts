// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest';
import { readDomains } from '../../../components/client/typed-domains.ts';
import { openPageWorld } from './page-world.ts';

beforeAll(() => void openPageWorld());

test.each([
  ['northwind.example', ['northwind.example']],
  [' Northwind.Example,  lyon.northwind.example ', ['northwind.example', 'lyon.northwind.example']],
  ['@northwind.example', ['northwind.example']],
  ['anna.berg@northwind.example', ['northwind.example']],
  ['https://www.northwind.example/about?x=1', ['northwind.example']],
  ['müller.example', ['xn--mller-kva.example']],
  ['', []],
])('“%s” is read as its domains', (typed, elements) => {
  expect(readDomains(typed, ['maria@acme.example'])).toEqual({ elements, problem: null });
});

test.each([
  'not a domain!',
  'northwind',
  '10.0.0.1',
  '-.example',
  'gmail.com',
  'anna@yahoo.co.uk',
  'com',
  'acme.example',
])('“%s” is refused', (typed) => {
  expect(readDomains(typed, ['maria@acme.example']).problem).not.toBeNull();
});
