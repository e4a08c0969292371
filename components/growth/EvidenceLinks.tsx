import type { CareGoal } from '../care/goal.ts';
import { Button } from '../ui/Button.tsx';
import { message, number, plural, type MessageKey } from '../ui/message.ts';
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
  const shown = named(evidence);
  return (
    <>
      {shown.slice(0, most).map(({ kind, id, name, which, isOne }) => (
        <Button
          key={`${kind} ${id}`}
          variant="link"
          aria-label={message('growth_evidenceOf', message(name), which, about)}
          onClick={() => void showEvidence(clientId, { kind, id }, show)}
        >
          {isOne ? message(name) : `${message(name)} ${number(which)}`}
        </Button>
      ))}
      {shown.length > most && <small>{plural('growth_moreEvidence', shown.length - most)}</small>}
    </>
  );
}

/** What can be opened, with its name and which of its kind it is, counted from 1. */
function named(evidence: readonly Seen[]) {
  return evidence.flatMap((each, place) => {
    const name = kinds[each.kind];
    if (name === undefined) return [];
    const alike = (some: readonly Seen[]) => some.filter(({ kind }) => kind === each.kind).length;
    return [{ ...each, name, which: alike(evidence.slice(0, place)) + 1, isOne: alike(evidence) === 1 }];
  });
}
