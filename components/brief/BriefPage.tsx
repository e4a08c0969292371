import { clientAddress, openedSubject } from '../dashboard/place.ts';
import { subjectAddress } from '../dashboard/subject-address.ts';
import { useTopicsSharedWith } from '../industry/use-topics-shared-with.ts';
import { PaperPage } from '../paper/PaperPage.tsx';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';
import { briefPaper } from './brief-paper.ts';

/** The brief for the next event with a client, or for the one that the address names. */
export function BriefPage() {
  const shared = useTopicsSharedWith(openedSubject.value?.clientId ?? '');
  return (
    <PaperPage
      paperOf={(brief) => briefPaper(brief, shared)}
      actionsOf={({ client }) => (
        <>
          <a href={clientAddress(client.id)}>{message('paper_toClient')}</a>
          <a href={subjectAddress('handover', client.id)}>{message('handover_title')}</a>
          <Button variant="primary" onClick={() => print()}>
            {message('paper_print')}
          </Button>
        </>
      )}
    />
  );
}
