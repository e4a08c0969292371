import { blocksToPlain } from '../../utils/recap/index.ts';
import type { DraftBlock } from '../../utils/records/draft-block.ts';
import type { Project } from '../../utils/records/project.ts';
import { paperBlocks } from '../handover/paper-blocks.ts';
import { frameWords, outlineSections } from './outline-sections.ts';

/** The outline and its days as blocks of a mail: for whom it is, they know. */
export function outlineBlocks(project: Project): DraftBlock[] {
  const about = [frameWords(project)].filter(Boolean);
  return paperBlocks({ title: project.name, about, sections: outlineSections(project), foot: [] });
}

/** The outline and its days as plain text that goes into a mail. */
export function outlineText(project: Project): string {
  return blocksToPlain(outlineBlocks(project));
}
