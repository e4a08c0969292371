import { openTab } from '../../utils/state/open-tab.ts';
import { subjectAddress, type SubjectPage } from '../dashboard/subject-address.ts';
import { message, type MessageKey } from '../ui/message.ts';

const titles: Record<SubjectPage, MessageKey> = {
  brief: 'brief_title',
  handover: 'handover_title',
  project: 'project_open',
  fit: 'capacity_fit',
  outline: 'project_forClient',
  'case-file': 'project_caseFile',
  surveys: 'surveys_title',
  growth: 'growth_title',
};

/** The way to what is read before a call with a client, to what a colleague gets who takes them over, or to a project. */
export function PaperLink({
  page,
  clientId,
  interactionId = null,
  about,
}: {
  page: SubjectPage;
  clientId: string;
  /** The event that the brief is for, null for the next one; or the project. */
  interactionId?: string | null | undefined;
  /** What it leads to where several such ways stand beside each other: read out, not shown. */
  about?: string;
}) {
  const address = `dashboard.html${subjectAddress(page, clientId, interactionId)}`;
  const isInDashboard = location.pathname.endsWith('/dashboard.html');
  // Beside a page the background opens it: in Firefox the sidebar may not open a tab by itself.
  const open = (event: MouseEvent) => {
    event.preventDefault();
    void openTab(address);
  };
  return (
    <a
      href={address}
      aria-label={about && `${message(titles[page])}: ${about}`}
      target={isInDashboard ? undefined : '_blank'}
      onClick={isInDashboard ? undefined : open}
    >
      {message(titles[page])}
    </a>
  );
}
