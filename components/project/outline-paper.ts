import { outlineChanges } from '../../utils/practice/outline-changes.ts';
import type { Project } from '../../utils/records/project.ts';
import type { PaperItem, PaperSection, Paper } from '../paper/paper.ts';
import { dayOf } from '../ui/dates.ts';
import { message } from '../ui/message.ts';
import { changeWords } from './change-words.ts';
import { frameWords, outlineSections } from './outline-sections.ts';
import type { OutlineRecord } from './project-record.ts';
import { wholeItem } from './prose-items.ts';
import { dayWords } from './step-words.ts';

/** The outline and its days as a client reads them, with the versions, which come from the oldest on. */
export function outlinePaper(project: Project, clientName: string, versions: readonly OutlineRecord[]): Paper {
  return {
    title: project.name,
    about: [clientName, frameWords(project)].filter(Boolean),
    sections: [...outlineSections(project), ...(versions.length === 0 ? [] : [versionsSection(project, versions)])],
    foot: [message('project_asOf', dayWords(dayOf(Date.now())))],
  };
}

/** What was agreed when, what changed from each version to the next, and what is different now. */
export function versionsSection(project: Project, versions: readonly OutlineRecord[]): PaperSection {
  const newest = versions.at(-1);
  const now = newest === undefined ? [] : outlineChanges(newest.fields, project);
  return {
    title: message('project_versions'),
    items: [
      ...versions.flatMap((version, index) => versionItems(version, versions[index - 1])),
      ...(newest === undefined || now.length === 0
        ? []
        : [
            wholeItem(message('project_sinceVersion', newest.fields.version)),
            ...now.map((each) => wholeItem(`– ${changeWords(each)}`)),
          ]),
    ],
    empty: message('project_noVersion'),
  };
}

function versionItems({ fields }: OutlineRecord, before: OutlineRecord | undefined): PaperItem[] {
  const { version, why, agreedOn, at } = fields;
  const changes = before === undefined ? [] : outlineChanges(before.fields, fields);
  return [
    wholeItem(message('project_version', version), [
      agreedWords(agreedOn),
      message('project_setDownOn', dayWords(dayOf(at))),
      why,
    ]),
    ...changes.map((change) => wholeItem(`– ${changeWords(change)}`)),
  ];
}

/** On which day the client agreed, or that they did not yet. */
export function agreedWords(agreedOn: string | null): string {
  return agreedOn === null ? message('project_notAgreed') : message('project_agreedOn', dayWords(agreedOn));
}
