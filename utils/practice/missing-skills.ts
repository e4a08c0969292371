import type { Stored } from '../records/index.ts';
import { skillKey } from './skills.ts';

/** The skills that a project needs and nobody who is active has; none where no team is written down. */
export function missingSkills(project: Stored<'project'>, teammates: readonly Stored<'teammate'>[]): string[] {
  const active = teammates.filter(({ fields }) => fields.isActive);
  const known = new Set(active.flatMap(({ fields }) => Object.keys(fields.skills)).map(skillKey));
  if (active.length === 0) return [];
  return Object.keys(project.fields.skills).filter((skill) => !known.has(skillKey(skill)));
}
