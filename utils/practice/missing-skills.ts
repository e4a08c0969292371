import type { Stored } from '../records/index.ts';

/** The skills that a project needs and nobody who is active has; none where no team is written down. */
export function missingSkills(project: Stored<'project'>, teammates: readonly Stored<'teammate'>[]): string[] {
  const active = teammates.filter(({ fields }) => fields.isActive);
  const known = new Set(active.flatMap(({ fields }) => Object.keys(fields.skills)).map(plain));
  if (active.length === 0) return [];
  return Object.keys(project.fields.skills).filter((skill) => !known.has(plain(skill)));
}

function plain(skill: string): string {
  return skill.trim().toLowerCase();
}
