import type { Stored } from '../records/index.ts';
import { dayAt, daysBetween, type Moment } from '../signals/moment.ts';
import { updateContent, type UpdateContent, type UpdateSources } from '../practice/update-content.ts';
import { fitOf, type ProjectFit } from '../practice/project-fit.ts';
import { lastSent } from '../practice/sent-mails.ts';

/** What is known of a client when a mail to them is chosen and filled in. */
export interface MailFacts {
  moment: Moment;
  client: Stored<'client'>;
  people: readonly Stored<'person'>[];
  /** When they last heard from us, in milliseconds since 1970; null where nothing is known of it. */
  lastOut: number | null;
  /** The newest first. */
  projects: readonly Stored<'project'>[];
  outlines: readonly Stored<'outline'>[];
  steps: readonly Stored<'step'>[];
  concerns: readonly Stored<'concern'>[];
  feedback: readonly Stored<'feedback'>[];
  surveys: readonly Stored<'survey'>[];
  risks: readonly Stored<'risk'>[];
  opportunities: readonly Stored<'opportunity'>[];
  commitments: readonly Stored<'commitment'>[];
  teammates: readonly Stored<'teammate'>[];
  /** The projects of all clients that were promised, which share the team: read where one may have to be held against it. */
  running: readonly Stored<'project'>[];
  /** The mails that were drafted before, with what became of them. */
  mails: readonly Stored<'recap'>[];
}

/** The day that it is, `2026-11-23`. */
export function todayOf({ moment }: Pick<MailFacts, 'moment'>): string {
  return dayAt(moment.at, moment.zone);
}

/** How many days ago something was; null where it never was. */
export function daysSince(facts: Pick<MailFacts, 'moment'>, at: number | null): number | null {
  return at === null ? null : daysBetween(dayAt(at, facts.moment.zone), todayOf(facts));
}

/** What an update on a project tells now. */
export function updateOf(facts: MailFacts, project: Stored<'project'>): UpdateContent {
  return updateContent(updateSources(facts, project));
}

/** What an update on a project is told from. */
export function updateSources(facts: MailFacts, project: Stored<'project'>): UpdateSources {
  return { ...facts, project, since: lastSent(facts.mails, 'progress-update', project.id) };
}

/** Whether a project fits with what the team has promised. */
export function projectFitOf(facts: MailFacts, project: Stored<'project'>): ProjectFit {
  const workers = facts.teammates.map(({ fields }) => fields);
  return fitOf(project, workers, facts.running, todayOf(facts));
}

/** The newest project under way; null where none is. */
export function runningProject({ projects }: Pick<MailFacts, 'projects'>): Stored<'project'> | null {
  return projects.find(({ fields }) => fields.status === 'running') ?? null;
}
