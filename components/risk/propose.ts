import { newId } from '../../utils/platform/ids.ts';
import { momentHere } from '../../utils/signals/moment-here.ts';
import { proposeRisks, type ProposedRisk } from '../../utils/practice/propose-risks.ts';
import type { PracticeChange } from '../../utils/messaging/practice-shapes.ts';
import { byHand } from '../../utils/records/fields.ts';
import type { LookedAt } from '../../utils/state/client-practice.ts';
import { savePractice } from '../../utils/state/practice.ts';
import { message, plural } from '../ui/message.ts';
import { ruleTexts } from './rule-texts.ts';

/** As long as a line of a record may be. */
const longest = 500;

/**
 * Writes down what the evidence proposes anew for a client, and closes proposals that nobody took and whose evidence is gone.
 * Returns the ids of open risks whose evidence is gone: whether to close them is for a person to say.
 */
export async function proposeRisksOf(looked: LookedAt): Promise<string[]> {
  const now = Date.now();
  const { fresh, gone } = proposeRisks(looked, momentHere(now));
  const changes: PracticeChange[] = [
    ...fresh.map((risk) => proposal(risk, looked.client.id, now)),
    ...gone
      .filter(({ fields }) => fields.state === 'proposed')
      .map(({ id }) => ({ kind: 'risk' as const, id, set: { state: 'closed' as const, closedAt: now } })),
  ];
  if (changes.length > 0) await savePractice(newId(), changes);
  return gone.filter(({ fields }) => fields.state === 'open').map(({ id }) => id);
}

function proposal(risk: ProposedRisk, clientId: string, now: number): PracticeChange {
  const { id, rule, projectId, likelihood, impact, evidence } = risk;
  return {
    kind: 'risk',
    id,
    set: {
      clientIds: { [clientId]: true },
      projectId,
      what: textOf(risk).slice(0, longest),
      likelihood,
      impact,
      plan: '',
      owner: '',
      state: 'proposed',
      rule,
      evidence: evidence.slice(0, 50),
      raisedAt: now,
      closedAt: null,
      provenance: byHand,
    },
  };
}

function textOf({ rule, title, count }: ProposedRisk): string {
  const words = ruleTexts[rule];
  if (words === undefined) return title || rule;
  return 'counted' in words ? plural(words.counted, count) : message(words.text, title);
}
