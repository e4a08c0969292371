import type { Practice } from '../../utils/state/practice.ts';

/** A project as it is kept. */
export type ProjectRecord = Practice<'project'>;
/** A version of its outline. */
export type OutlineRecord = Practice<'outline'>;
/** A line of its log. */
export type StepRecord = Practice<'step'>;
