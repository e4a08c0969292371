import type { Option } from '../ui/Select.tsx';

export type NamedProjects = readonly { id: string; fields: { name: string } }[];

/** Projects as a choice among them offers them, after `none`: what is chosen by it belongs to no project. */
export function projectOptions(none: string, projects: NamedProjects): Option<string>[] {
  return [{ value: '', label: none }, ...projects.map(({ id, fields }) => ({ value: id, label: fields.name }))];
}
