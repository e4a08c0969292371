import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { openedPage } from './place.ts';

/** What a page about a client says where the client, or the work for them, is not there any more: and the way on. */
export function NotThere() {
  return (
    <>
      <h1>{message(openedPage.value.title)}</h1>
      <ProblemLine tone="calm" action={<a href="#clients">{message('dashboard_allClients')}</a>}>
        {message('problem_unknown')}
      </ProblemLine>
    </>
  );
}
