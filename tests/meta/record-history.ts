import type { AnyKind } from '../../utils/store/kinds.ts';
import { judge } from '../../utils/store/row.ts';

/** A record as a release wrote it, by kind and version. */
export type Fixtures = ReadonlyMap<string, unknown>;

/**
 * What is wrong with the history of a kind of record. Every version that was ever written, the present one too, has a
 * frozen record that must become one of the present: a changed schema without a migration breaks it, and so does a
 * migration that is left out, lost, or changed after its release.
 */
export function historyProblems(kind: AnyKind, fixtures: Fixtures): string[] {
  const problems = kind.version === kind.migrations.length + 1 ? [] : [`${kind.kind}: version and migrations differ`];
  for (let version = 1; version <= kind.version; version += 1) {
    const name = `${kind.kind}-${version}`;
    const fields = fixtures.get(name);
    if (fields === undefined) problems.push(`${name}: no fixture`);
    else problems.push(...fixtureProblems(name, kind, version, fields));
  }
  return problems;
}

function fixtureProblems(name: string, kind: AnyKind, version: number, fields: unknown): string[] {
  const row = {
    n: 1,
    id: '1',
    kind: kind.kind,
    version,
    fields,
    stamps: {},
    deleted: false,
    createdAt: 1,
    updatedAt: 1,
  };
  const judged = judge(row, new Map([[kind.kind, kind]]));
  if (judged.state === 'broken') return [`${name}: ${judged.problem}`];
  if (judged.state !== 'readable') return [`${name}: ${judged.state === 'newer' ? 'of a newer release' : 'empty'}`];
  const missing = kind.fieldNames.filter((field) => !(field in judged.row.fields));
  const lost = judged.isCurrent ? Object.keys(Object(fields)).filter((field) => !(field in judged.row.fields)) : [];
  return [
    ...missing.map((field) => `${name}: ${field} is not there`),
    ...lost.map((field) => `${name}: ${field} is lost`),
  ];
}
