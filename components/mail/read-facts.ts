import { call } from '../../utils/messaging/client.ts';
import type { CallProblem } from '../../utils/messaging/contract.ts';
import type { MailFacts } from '../../utils/mails/index.ts';
import { momentHere } from '../../utils/signals/moment-here.ts';
import type { PracticeKindName } from '../../utils/records/index.ts';
import { failure, type Result, success } from '../../utils/platform/result.ts';
import { readPlannedWork } from '../../utils/state/planned-work.ts';
import { readPractice, type Practice } from '../../utils/state/practice.ts';

/** So many mails of a client are looked at: an update that was sent longer ago is told anew. */
const mostMails = 500;

/** What is known of a client for a mail to them; `unknown` where there is no such client. */
export async function readMailFacts(clientId: string): Promise<Result<MailFacts, CallProblem>> {
  const ofClient = <Kind extends PracticeKindName>(kind: Kind) =>
    readPractice({ kind, index: 'timeline', prefix: [clientId] });
  const [card, promised, mails, ...practice] = await Promise.all([
    call('client.card', { clientId }),
    call('commitment.list', { clientId, states: ['open', 'kept'] }),
    call('recap.list', { clientId, limit: mostMails }),
    ofClient('project'),
    ofClient('outline'),
    ofClient('step'),
    ofClient('concern'),
    ofClient('feedback'),
    ofClient('survey'),
    ofClient('risk'),
    ofClient('opportunity'),
    readPractice({ kind: 'teammate', index: 'name', prefix: [] }),
  ]);
  const failed = [card, promised, mails, ...practice].find((answer) => !answer.ok);
  if (failed !== undefined && !failed.ok) return failed;
  if (!card.ok || card.value === null || !promised.ok || !mails.ok) return failure('unknown');
  const [projects, outlines, steps, concerns, feedback, surveys, risks, opportunities, teammates] = practice;
  const running = await readRunning(recordsIn(projects), recordsIn(teammates));
  if (!running.ok) return running;
  return success({
    moment: momentHere(Date.now()),
    client: card.value.client,
    people: card.value.people,
    lastOut: card.value.lastOut?.at ?? null,
    projects: recordsIn(projects),
    outlines: recordsIn(outlines),
    steps: recordsIn(steps),
    concerns: recordsIn(concerns),
    feedback: recordsIn(feedback).filter(({ fields }) => fields.state === 'taken'),
    surveys: recordsIn(surveys),
    risks: recordsIn(risks),
    opportunities: recordsIn(opportunities),
    commitments: promised.value.commitments,
    teammates: recordsIn(teammates),
    running: running.value,
    mails: mails.value,
  });
}

/** What else the team does, where a project of the client needs it. */
async function readRunning(
  projects: readonly Practice<'project'>[],
  teammates: readonly Practice<'teammate'>[],
): Promise<Result<readonly Practice<'project'>[], CallProblem>> {
  const isToFit = projects.some(({ fields: { skills } }) => Object.keys(skills).length > 0);
  if (!isToFit || teammates.length === 0) return success([]);
  const [running, planned] = await Promise.all([
    readPractice({ kind: 'project', index: 'status', prefix: ['running'] }),
    readPlannedWork(),
  ]);
  if (!running.ok) return running;
  return planned.ok ? success([...running.value, ...planned.value.promised]) : planned;
}

function recordsIn<Kind extends PracticeKindName>(
  answer: Result<Practice<Kind>[], CallProblem>,
): readonly Practice<Kind>[] {
  return answer.ok ? answer.value : [];
}
