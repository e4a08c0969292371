import type { CareGoal } from '../care/goal.ts';
import { Button } from '../ui/Button.tsx';
import { message, plural, type MessageKey } from '../ui/message.ts';
import { showEvidence } from './show-evidence.ts';

interface Seen {
  kind: string;
  id: string;
}

const kinds: Record<string, MessageKey> = {
  client: 'growth_evidenceClient',
  person: 'growth_evidencePerson',
  interaction: 'growth_evidenceContact',
  commitment: 'growth_evidencePromise',
  project: 'growth_evidenceProject',
  feedback: 'growth_evidenceFeedback',
  survey: 'growth_evidenceSurvey',
};
/** More than this nobody opens one by one. */
const most = 3;

/** The way to what something was seen by. Risks stand in the register beside it. */
export function EvidenceLinks({
  clientId,
  evidence,
  about,
  show,
}: {
  clientId: string;
  evidence: readonly Seen[];
  /** What it shows, for who hears the button alone. */
  about: string;
  show: (goal: CareGoal) => void;
}) {
  const shown = evidence.flatMap((each) => {
    const name = kinds[each.kind];
    return name === undefined ? [] : [{ ...each, name }];
  });
  return (
    <>
      {shown.slice(0, most).map(({ kind, id, name }, index) => (
        <Button
          key={`${kind} ${id}`}
          variant="link"
          aria-label={message('growth_evidenceOf', message(name), index + 1, about)}
          onClick={() => void showEvidence(clientId, { kind, id }, show)}
        >
          {message(name)}
        </Button>
      ))}
      {shown.length > most && <small>{plural('growth_moreEvidence', shown.length - most)}</small>}
    </>
  );
}
