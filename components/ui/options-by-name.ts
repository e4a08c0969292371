import { nameOrder } from './formats.ts';
import type { Option } from './Select.tsx';

/** Choices by what they are called, in the order of the browser's language. What has no name yet is none. */
export function optionsByName(named: Iterable<readonly [value: string, name: string]>): Option<string>[] {
  const { compare } = nameOrder();
  const options = Array.from(named, ([value, label]) => ({ value, label })).filter(({ label }) => label !== '');
  return options.toSorted((one, other) => compare(one.label, other.label));
}
