import type { ComponentType } from 'preact';
import { NeedsCarePage } from '../care/NeedsCarePage.tsx';
import { ClientsPage } from '../clients/ClientsPage.tsx';
import { FeedbackPage } from '../feedback/FeedbackPage.tsx';
import { IndustriesPage } from '../industry/IndustriesPage.tsx';
import { PipelinePage } from '../opportunity/PipelinePage.tsx';
import { ProjectsPage } from '../projects/ProjectsPage.tsx';
import { RisksPage } from '../risk/RisksPage.tsx';
import { TeamPage } from '../team/TeamPage.tsx';
import { WorkloadPage } from '../workload/WorkloadPage.tsx';

/**
 * The pages over all clients, by name: those that ask for what they show before they are drawn. They come with the dashboard,
 * since to wait for their files takes longer than to read them.
 */
export const pagesAtHand: ReadonlyMap<string, ComponentType> = new Map<string, ComponentType>([
  ['needs-care', NeedsCarePage],
  ['clients', ClientsPage],
  ['feedback', FeedbackPage],
  ['risks', RisksPage],
  ['pipeline', PipelinePage],
  ['industries', IndustriesPage],
  ['projects', ProjectsPage],
  ['workload', WorkloadPage],
  ['team', TeamPage],
]);
