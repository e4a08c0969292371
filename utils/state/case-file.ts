import { call } from '../messaging/client.ts';
import type { CallProblem, Output } from '../messaging/contract.ts';
import { ofProject, type Span } from '../practice/of-project.ts';
import { projectTime } from '../practice/project-time.ts';
import { failure, success, type Result } from '../platform/result.ts';
import type { PracticeKindName } from '../records/index.ts';
import { keepReading } from './keep-reading.ts';
import { readPractice, type Practice } from './practice.ts';
import { withSentMails } from './sent-letters.ts';

type Correspondence = Output<'project.correspondence'>;

/** Everything about a project, each list from the oldest on. */
export interface CaseFile {
  project: Practice<'project'>;
  outlines: Practice<'outline'>[];
  steps: Practice<'step'>[];
  concerns: Practice<'concern'>[];
  feedback: Practice<'feedback'>[];
  /** The questions of how content they are, with what they answered. */
  surveys: Practice<'survey'>[];
  /** Those that were taken: not what was only proposed, or refused. */
  risks: Practice<'risk'>[];
  /** The decisions to buy that belong to it: that led to it, or that it led to. */
  decisions: Practice<'opportunity'>[];
  /** The work that may come and belongs to it, whatever became of it. */
  newWork: Practice<'opportunity'>[];
  correspondence: Correspondence;
}

const kinds: ReadonlySet<string> = new Set([
  'project',
  'outline',
  'step',
  'concern',
  'feedback',
  'survey',
  'risk',
  'opportunity',
  'interaction',
  'recap',
]);
/** So many mails to a client are looked at. */
const mostMails = 1000;

/** Reads all about a project now and whenever some of it changes; returns what stops it. */
export function followCaseFile(
  project: Practice<'project'>,
  show: (answer: Result<CaseFile, CallProblem>) => void,
): () => void {
  return keepReading(
    ({ kind }) => kinds.has(kind),
    async (isWanted) => {
      const answer = await readCaseFile(project);
      if (isWanted()) show(answer);
    },
  );
}

async function readCaseFile(project: Practice<'project'>): Promise<Result<CaseFile, CallProblem>> {
  const { id, fields } = project;
  const clientIds = Object.keys(fields.clientIds);
  const span = spanOf(project);
  const [correspondence, mails, outlines, steps, risks, concerns, feedback, surveys, opportunities] = await Promise.all(
    [
      call('project.correspondence', { projectId: id, clientIds, ...span }),
      readMails(clientIds),
      readPractice({ kind: 'outline', index: 'project', prefix: [id] }),
      readPractice({ kind: 'step', index: 'project', prefix: [id] }),
      readPractice({ kind: 'risk', index: 'project', prefix: [id] }),
      readOfClients('concern', clientIds),
      readOfClients('feedback', clientIds),
      readOfClients('survey', clientIds),
      readOfClients('opportunity', clientIds),
    ],
  );
  if (!correspondence.ok) return failure(correspondence.problem, correspondence.detail);
  if (!mails.ok) return failure(mails.problem, mails.detail);
  if (!outlines.ok) return outlines;
  if (!steps.ok) return steps;
  if (!risks.ok) return risks;
  if (!concerns.ok) return concerns;
  if (!feedback.ok) return feedback;
  if (!surveys.ok) return surveys;
  if (!opportunities.ok) return opportunities;
  const newWork = opportunities.value.filter((each) => each.fields.projectId === id).toReversed();
  return success({
    project,
    outlines: outlines.value.toReversed(),
    steps: steps.value.toReversed(),
    risks: risks.value.filter(({ fields: { state } }) => state === 'open' || state === 'closed').toReversed(),
    concerns: ofProject(concerns.value, id, span, (each) => each.fields.raisedAt).toReversed(),
    feedback: ofProject(feedback.value, id, span, (each) => each.fields.at)
      .filter((each) => each.fields.state === 'taken')
      .toReversed(),
    surveys: ofProject(surveys.value, id, span, (each) => each.fields.draftedAt)
      .filter((each) => each.fields.state !== 'dropped')
      .toReversed(),
    decisions: newWork.filter((each) => each.fields.decision !== ''),
    newWork,
    correspondence: {
      ...correspondence.value,
      letters: withSentMails(correspondence.value.letters, mails.value, id),
    },
  });
}

/** The mails that were written here to any of these clients, each once. */
async function readMails(clientIds: readonly string[]): Promise<Result<Output<'recap.list'>, CallProblem>> {
  const found = new Map<string, Output<'recap.list'>[number]>();
  for (const clientId of clientIds) {
    const answer = await call('recap.list', { clientId, limit: mostMails });
    if (!answer.ok) return failure(answer.problem, answer.detail);
    for (const mail of answer.value) found.set(mail.id, mail);
  }
  return success([...found.values()]);
}

/** The records of a kind with any of these clients, each once. */
async function readOfClients<Kind extends PracticeKindName>(
  kind: Kind,
  clientIds: readonly string[],
): Promise<Result<Practice<Kind>[], CallProblem>> {
  const found = new Map<string, Practice<Kind>>();
  for (const clientId of clientIds) {
    const answer = await readPractice({ kind, index: 'timeline', prefix: [clientId] });
    if (!answer.ok) return answer;
    for (const record of answer.value) found.set(record.id, record);
  }
  return success([...found.values()]);
}

/** When the project took place, on the clocks of this browser: whole days. */
function spanOf({ fields }: Practice<'project'>): Span {
  const { from, until } = projectTime(fields);
  const dayAfterLast = until === null ? null : new Date(`${until}T00:00`);
  dayAfterLast?.setDate(dayAfterLast.getDate() + 1);
  return {
    from: from === null ? fields.addedAt : new Date(`${from}T00:00`).getTime(),
    until: dayAfterLast === null ? Number.MAX_SAFE_INTEGER : dayAfterLast.getTime() - 1,
  };
}
