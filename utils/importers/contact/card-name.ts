import { oneLine } from '../content-lines/values.ts';
import type { Card } from './card.ts';

/** What a person is called: as their card writes it, else of the parts of their name, else by their nickname. */
export function nameOf(card: Card): string {
  return oneLine(card.text('FN')) || nameOfParts(card) || oneLine(card.text('NICKNAME').split(',')[0] ?? '');
}

/** Whether a card names a person by parts of a name. */
export function hasNameParts(card: Card): boolean {
  return nameOfParts(card) !== '';
}

/** The organisation, without its departments. */
export function organisationOf(card: Card): string {
  return oneLine(card.parts('ORG').find((part) => part.trim()) ?? '');
}

/** N is family, given, further names, before and after the name. */
function nameOfParts(card: Card): string {
  const [family = '', given = '', further = ''] = card.parts('N').map((part) => part.replaceAll(',', ' '));
  return oneLine([given, further, family].join(' '));
}
