import type { Practice } from '../../utils/state/practice.ts';
import { nameOrder } from '../ui/formats.ts';

/** An industry, with its clients and what was noted of it. */
export interface Industry {
  /** As it was written first. */
  name: string;
  clientIds: string[];
  trends: Practice<'trend'>[];
}

/** Every industry that a client or a note names, by name: how it is capitalised makes no difference. */
export function industriesOf(
  clients: readonly { id: string; industry: string }[],
  trends: readonly Practice<'trend'>[],
): Industry[] {
  const all = new Map<string, Industry>();
  const industryCalled = (name: string): Industry => {
    const key = name.trim().toLocaleLowerCase();
    const known = all.get(key) ?? { name: name.trim(), clientIds: [], trends: [] };
    all.set(key, known);
    return known;
  };
  for (const { id, industry } of clients) if (industry.trim() !== '') industryCalled(industry).clientIds.push(id);
  for (const trend of trends) industryCalled(trend.fields.industry).trends.push(trend);
  const { compare } = nameOrder();
  return [...all.values()].toSorted((one, other) => compare(one.name, other.name));
}
