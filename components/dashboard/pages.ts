import type { ComponentType } from 'preact';
import { beginCare } from '../../utils/state/care.ts';
import { beginClientRows } from '../../utils/state/client-rows.ts';
import { beginFeedbackRows } from '../../utils/state/feedback-rows.ts';
import { beginPlannedWork } from '../../utils/state/planned-work.ts';
import { beginPractice } from '../../utils/state/practice.ts';
import {
  allTrends,
  pipelineShown,
  projectsShown,
  risksShown,
  runningProjects,
  wholeTeam,
} from '../../utils/state/shown-pages.ts';
import { beginShown } from '../../utils/state/shown.ts';
import type { IconName } from '../ui/Icon.tsx';
import type { MessageKey } from '../ui/message.ts';

/** A page of the dashboard. */
export interface DashboardPage {
  /** In the address, `#clients`. */
  name: string;
  title: MessageKey;
  icon: IconName;
  /** Reads it from its own file, when it is opened; those over all clients are at hand (`pages-at-hand.ts`). */
  load?: () => Promise<ComponentType>;
  /** Asks for what the page shows, before it is drawn: answers once the first of it is there, or cannot be had. */
  begin?: () => Promise<void>;
}

/**
 * The pages in the order of the navigation, the first one being shown where the address names none: what needs somebody, the
 * clients and the work for them, then what is looked after now and then. Each has an icon of its own.
 */
export const pages: readonly [DashboardPage, ...DashboardPage[]] = [
  {
    name: 'needs-care',
    title: 'care_title',
    icon: 'check',
    begin: beginCare,
  },
  {
    name: 'proposals',
    title: 'proposal_title',
    icon: 'note',
    load: async () => (await import('../proposal/ProposalsPage.tsx')).ProposalsPage,
  },
  {
    name: 'clients',
    title: 'dashboard_clients',
    icon: 'client',
    begin: beginClientRows,
  },
  {
    name: 'feedback',
    title: 'feedback_title',
    icon: 'feedback',
    begin: beginFeedbackRows,
  },
  {
    name: 'risks',
    title: 'growth_risks',
    icon: 'risk',
    begin: () => beginShown(risksShown),
  },
  {
    name: 'pipeline',
    title: 'growth_pipeline',
    icon: 'pipeline',
    begin: () => beginShown(pipelineShown),
  },
  {
    name: 'industries',
    title: 'growth_industries',
    icon: 'industry',
    begin: () => together(beginPractice(allTrends), beginClientRows()),
  },
  {
    name: 'projects',
    title: 'capacity_projects',
    icon: 'project',
    begin: () => beginShown(projectsShown('running')),
  },
  {
    name: 'workload',
    title: 'capacity_workload',
    icon: 'dashboard',
    begin: () => together(beginPractice(runningProjects), beginPractice(wholeTeam), beginPlannedWork()),
  },
  {
    name: 'team',
    title: 'capacity_team',
    icon: 'team',
    begin: () => beginPractice(wholeTeam),
  },
  {
    name: 'import',
    title: 'dashboard_import',
    icon: 'add',
    load: async () => (await import('../import/ImportPage.tsx')).ImportPage,
  },
  {
    name: 'look-alikes',
    title: 'lookAlike_title',
    icon: 'person',
    load: async () => (await import('../look-alike/LookAlikePage.tsx')).LookAlikePage,
  },
  {
    name: 'seen',
    title: 'coverage_title',
    icon: 'mail',
    load: async () => (await import('../coverage/SeenPage.tsx')).SeenPage,
  },
];

async function together(...begun: Promise<void>[]): Promise<void> {
  await Promise.all(begun);
}

/** The pages about one client: the address names them and the client, `#brief/<client>`. They stand in no navigation. */
export const clientPages: readonly DashboardPage[] = [
  {
    name: 'brief',
    title: 'brief_title',
    icon: 'client',
    load: async () => (await import('../brief/BriefPage.tsx')).BriefPage,
  },
  {
    name: 'handover',
    title: 'handover_title',
    icon: 'client',
    load: async () => (await import('../handover/HandoverPage.tsx')).HandoverPage,
  },
  {
    name: 'project',
    title: 'project_title',
    icon: 'client',
    load: async () => (await import('../project/ProjectPage.tsx')).ProjectPage,
  },
  {
    name: 'outline',
    title: 'project_forClient',
    icon: 'client',
    load: async () => (await import('../project/OutlinePage.tsx')).OutlinePage,
  },
  {
    name: 'case-file',
    title: 'project_caseFile',
    icon: 'client',
    load: async () => (await import('../project/CaseFilePage.tsx')).CaseFilePage,
  },
  {
    name: 'fit',
    title: 'capacity_fit',
    icon: 'check',
    load: async () => (await import('../fit/FitPage.tsx')).FitPage,
  },
  {
    name: 'surveys',
    title: 'surveys_title',
    icon: 'recap',
    load: async () => (await import('../feedback/SurveysPage.tsx')).SurveysPage,
  },
  {
    name: 'growth',
    title: 'growth_title',
    icon: 'client',
    load: async () => (await import('../growth/GrowthPage.tsx')).GrowthPage,
  },
  {
    name: 'options-sheet',
    title: 'growth_options',
    icon: 'client',
    load: async () => (await import('../opportunity/OptionsSheetPage.tsx')).OptionsSheetPage,
  },
];
