import { expect, test } from 'vitest';
import { departureIn } from '../../../utils/language/departure.ts';

test.each([
  ['Out of office', 'Jean Martin is no longer with Northwind. Please write to Ana.', 'Jean Martin'],
  ['Re: Offer', 'Just to let you know that Jean has left the company.', 'Jean'],
  ['Automatic reply', 'I am no longer working for Northwind.', ''],
  ['Abwesenheit', 'Frau Anna Berg arbeitet nicht mehr für Northwind.', 'Frau Anna Berg'],
  ['Hinweis', 'Herr Weiß hat das Unternehmen verlassen.', 'Herr Weiß'],
  ['Aviso', 'Ana García ya no trabaja en Northwind.', 'Ana García'],
  ['Undeliverable: Offer', 'Delivery to jean@northwind.example failed: user unknown', 'jean@northwind.example'],
  [
    'Mail delivery failed: returning message to sender',
    '<Jean@Northwind.example>: 550 5.1.1',
    'jean@northwind.example',
  ],
  ['Unzustellbar: Angebot', 'Ihre Nachricht an jean@northwind.example kam nicht an', 'jean@northwind.example'],
])('%s: %s', (subject, text, who) => {
  expect(departureIn(subject, text)).toEqual({ who });
});

test.each([
  ['Offer', 'Jean has left a comment on your document.'],
  ['Offer', 'We are no longer sure about the colour.'],
  ['Offer', 'The parcel was delivered on Monday.'],
  ['Delivery delayed', 'Your message could not be delivered yet; we will try again later.'],
  ['Undeliverable', 'The mailbox is full: jean@northwind.example'],
])('says nothing of somebody who left: %s: %s', (subject, text) => {
  expect(departureIn(subject, text)).toBeNull();
});
