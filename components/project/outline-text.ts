import { outlineChanges, type Outlined } from '../../utils/practice/outline-changes.ts';
import { blocksToPlain } from '../../utils/recap/index.ts';
import type { DraftBlock } from '../../utils/records/draft-block.ts';
import type { Project } from '../../utils/records/project.ts';
import { paperBlocks } from '../handover/paper-blocks.ts';
import { message } from '../ui/message.ts';
import { changeWords } from './change-words.ts';
import { agreedWords } from './outline-paper.ts';
import { frameWords, outlineSections } from './outline-sections.ts';
import type { OutlineRecord } from './project-record.ts';

/**
 * The outline and its days as blocks of a mail, with what was agreed when, what changed since and why; the versions come from
 * the oldest on. For whom it is, they know.
 */
export function outlineBlocks(project: Project, versions: readonly OutlineRecord[]): DraftBlock[] {
  const about = [frameWords(project)].filter(Boolean);
  const newest = versions.at(-1)?.fields;
  const since = newest === undefined ? [] : changes(newest, project);
  return [
    ...paperBlocks({ title: project.name, about, sections: outlineSections(project), foot: [] }),
    ...versions.flatMap((version, index) => versionBlocks(version, versions[index - 1])),
    ...(newest === undefined || since.length === 0
      ? []
      : [heading(message('project_sinceVersion', newest.version)), ...since]),
  ];
}

/** The same as plain text that goes into a mail. */
export function outlineText(project: Project, versions: readonly OutlineRecord[]): string {
  return blocksToPlain(outlineBlocks(project, versions));
}

function versionBlocks({ fields }: OutlineRecord, before: OutlineRecord | undefined): DraftBlock[] {
  const { version, agreedOn, why } = fields;
  return [
    heading(`${message('project_version', version)} · ${agreedWords(agreedOn)}`),
    ...(why === '' ? [] : [{ type: 'paragraph' as const, text: why }]),
    ...(before === undefined ? [] : changes(before.fields, fields)),
  ];
}

function changes(before: Outlined, after: Outlined): DraftBlock[] {
  const items = outlineChanges(before, after).map(changeWords);
  return items.length === 0 ? [] : [{ type: 'list', items }];
}

function heading(text: string): DraftBlock {
  return { type: 'heading', text };
}
