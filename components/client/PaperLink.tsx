import { openTab } from '../../utils/state/open-tab.ts';
import { subjectAddress, type SubjectPage } from '../dashboard/subject-address.ts';
import { message } from '../ui/message.ts';

/** The way to what is read before a call with a client, or to what a colleague gets who takes them over. */
export function PaperLink({
  page,
  clientId,
  interactionId = null,
}: {
  page: SubjectPage;
  clientId: string;
  /** The event that the brief is for; null for the next one. */
  interactionId?: string | null | undefined;
}) {
  const address = `dashboard.html${subjectAddress(page, clientId, interactionId)}`;
  const isInDashboard = location.pathname.endsWith('/dashboard.html');
  // Beside a page the background opens it: in Firefox the sidebar may not open a tab by itself.
  const open = (event: MouseEvent) => {
    event.preventDefault();
    void openTab(address);
  };
  return (
    <a href={address} target={isInDashboard ? undefined : '_blank'} onClick={isInDashboard ? undefined : open}>
      {message(`${page}_title`)}
    </a>
  );
}
