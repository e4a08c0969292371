import type { Stored } from '../records/index.ts';

/** What tells whether somebody said yes to work that has not begun. */
export interface YesSources {
  outlines: readonly Stored<'outline'>[];
  risks: readonly Stored<'risk'>[];
}

/** Whether planned work was promised: the client agreed to its outline, or we said yes to it in spite of a gap. */
export function isPromised(projectId: string, { outlines, risks }: YesSources): boolean {
  return (
    outlines.some(({ fields }) => fields.projectId === projectId && fields.agreedOn !== null) ||
    risks.some(({ fields }) => fields.projectId === projectId && fields.rule === 'capacity-gap')
  );
}
