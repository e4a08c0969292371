import type { Output } from '../../messaging/contract.ts';
import { keepRows, type KeptFrom, type Rows } from '../kept-rows.ts';

/** What feedback and answers to surveys have in common for the figures. */
interface About {
  clients: string;
  project: string;
  at: number;
}
interface Said extends About {
  sort: 'praise' | 'complaint' | 'request';
  themes: string;
  told: string;
  isProposed: boolean;
}
interface Answer extends About {
  sort: 'csat' | 'nps' | 'own';
  score: number;
}

/** Tells what the figures over all feedback and all answered surveys are made of, the newest first. */
export function feedbackRows(store: KeptFrom): () => Promise<Output<'feedback.rows'>> {
  const said = keepRows(store, 'feedback', ({ fields }): Said | null => {
    const { clientIds, projectId, sort, at, themes, toldOn, state } = fields;
    if (state === 'refused') return null;
    const about = { clients: joined(clientIds), project: projectId ?? '', at };
    return { ...about, sort, themes: joined(themes), told: toldOn ?? '', isProposed: state === 'proposed' };
  });
  const answers = keepRows(store, 'survey', ({ fields }): Answer | null => {
    const { clientIds, projectId, sort, score, answeredAt, state } = fields;
    if (state !== 'answered' || score === null || answeredAt === null) return null;
    return { clients: joined(clientIds), project: projectId ?? '', at: answeredAt, sort, score };
  });
  return async () => {
    const words = newestFirst(await said());
    const taken = words.filter(({ isProposed }) => !isProposed);
    const scores = newestFirst(await answers());
    return {
      proposed: words.filter(({ isProposed }) => isProposed).map(({ id }) => id),
      said: {
        ...columns(taken),
        sorts: taken.map(({ sort }) => sort),
        themes: taken.map(({ themes }) => themes),
        told: taken.map(({ told }) => told),
      },
      answers: {
        ...columns(scores),
        sorts: scores.map(({ sort }) => sort),
        scores: scores.map(({ score }) => score),
      },
    };
  };
}

function columns(rows: readonly (About & { id: string })[]) {
  return {
    ids: rows.map(({ id }) => id),
    clients: rows.map(({ clients }) => clients),
    projects: rows.map(({ project }) => project),
    at: rows.map(({ at }) => at),
  };
}

function newestFirst<Row extends About>(rows: Rows<Row | null>): (Row & { id: string })[] {
  const there = [...rows].flatMap(([id, row]) => (row === null ? [] : [{ ...row, id }]));
  return there.toSorted((one, other) => other.at - one.at);
}

function joined(elements: Record<string, true>): string {
  return Object.keys(elements).join('\n');
}
