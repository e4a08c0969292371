import { call } from '../messaging/client.ts';
import type { CallProblem, Output } from '../messaging/contract.ts';
import { success, type Result } from '../platform/result.ts';
import type { Feedback } from '../records/feedback.ts';
import type { Survey } from '../records/survey.ts';
import { beginnings } from './beginnings.ts';
import { keepReading } from './keep-reading.ts';

/** Lists where the records have sets: to make thousands of objects that have a key of their own each takes ten times as long. */
interface About {
  clientIds: readonly string[];
  projectId: string | null;
}
/** As much of feedback as it is counted and found by; its words are read where they are shown. */
export interface SaidRow {
  id: string;
  fields: About & Pick<Feedback, 'sort' | 'at' | 'toldOn' | 'state'> & { themes: readonly string[] };
}
/** As much of an answer to a survey as it is counted by. */
export interface AnswerRow {
  id: string;
  fields: About & Pick<Survey, 'sort' | 'score' | 'answeredAt' | 'state'>;
}

/** All feedback that was taken, and all answers, the newest first; of what is proposed the ids. */
export interface FeedbackRows {
  said: SaidRow[];
  answers: AnswerRow[];
  proposed: string[];
}
type Reading = Result<FeedbackRows, CallProblem>;

const first = beginnings((_all: null) => readFeedbackRows());

/** Asks for all of it, before the page that shows it is loaded. */
export const beginFeedbackRows = (): Promise<void> => first.begin(null);

/** What was begun, where it is there. */
export function feedbackRowsAtOnce(): FeedbackRows | null {
  const answer = first.here(null);
  return answer?.ok === true ? answer.value : null;
}

/** Reads it now and whenever feedback or a survey changes; returns what stops it. */
export function followFeedbackRows(show: (reading: Reading) => void): () => void {
  return keepReading(
    ({ kind }) => kind === 'feedback' || kind === 'survey',
    async (isWanted) => {
      const answer = await first.take(null);
      if (isWanted()) show(answer);
    },
  );
}

async function readFeedbackRows(): Promise<Reading> {
  const answer = await call('feedback.rows', {});
  return answer.ok ? success(rowsOf(answer.value)) : answer;
}

function rowsOf({ said, answers, proposed }: Output<'feedback.rows'>): FeedbackRows {
  return {
    proposed,
    said: said.ids.map((id, index) => ({
      id,
      fields: {
        ...aboutOf(said, index),
        sort: said.sorts[index] ?? 'request',
        at: said.at[index] ?? 0,
        themes: parted(said.themes[index]),
        toldOn: said.told[index] || null,
        state: 'taken',
      },
    })),
    answers: answers.ids.map((id, index) => ({
      id,
      fields: {
        ...aboutOf(answers, index),
        sort: answers.sorts[index] ?? 'own',
        score: answers.scores[index] ?? 0,
        answeredAt: answers.at[index] ?? 0,
        state: 'answered',
      },
    })),
  };
}

function aboutOf({ clients, projects }: { clients: string[]; projects: string[] }, index: number): About {
  return { clientIds: parted(clients[index]), projectId: projects[index] || null };
}

function parted(joined = ''): readonly string[] {
  return joined === '' ? [] : joined.split('\n');
}
