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
  const isInDashboard = location.pathname.endsWith('/dashboard.html');
  return (
    <a
      href={`dashboard.html${subjectAddress(page, clientId, interactionId)}`}
      target={isInDashboard ? undefined : '_blank'}
    >
      {message(`${page}_title`)}
    </a>
  );
}
