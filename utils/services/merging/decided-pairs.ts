import type { Stored } from '../../records/index.ts';

/**
 * Tells of two records whether they were decided to be two. Whoever is kept apart from one that was merged into another
 * is kept apart from that one too.
 */
export function isDecided(verdicts: readonly Stored<'verdict'>[]): (one: string, other: string) => boolean {
  const into = new Map<string, string>();
  for (const { fields } of verdicts) if (fields.verdict === 'one') into.set(fields.otherId, fields.keptId);
  const standing = (id: string): string => {
    const next = into.get(id);
    return next === undefined ? id : standing(next);
  };
  const apart = new Set(
    verdicts
      .filter(({ fields }) => fields.verdict === 'apart')
      .map(({ fields }) => pairKey(standing(fields.keptId), standing(fields.otherId))),
  );
  return (one, other) => apart.has(pairKey(one, other));
}

function pairKey(one: string, other: string): string {
  return [one, other].toSorted().join(' ');
}
