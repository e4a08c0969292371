import { documentOf, secondOf } from '../../../../utils/search/document.ts';
import { holds, rankIn } from '../../../../utils/search/match.ts';
import { isEmpty, type Query } from '../../../../utils/search/query.ts';
import { inOrder } from '../../../../utils/search/rank.ts';
import { recordKinds } from '../../../../utils/records/index.ts';
import { toKinds } from '../../../../utils/store/kinds.ts';
import { connect } from '../../../../utils/store/open.ts';
import { judge } from '../../../../utils/store/row.ts';
import type { OpenStore } from '../../../../utils/store/index.ts';

const kinds = toKinds(recordKinds);

/** What a question finds when every row is looked at: the ids, in their order. */
export async function scan(name: string, query: Query): Promise<string[]> {
  const connection = connect(name);
  const rows = await connection.use((database) => database.getAll('records'));
  await connection.close();
  if (isEmpty(query)) return [];
  const live = rows.flatMap((raw) => {
    const judged = judge(raw, kinds);
    if (judged.state !== 'readable' || judged.row.deleted) return [];
    return [{ ...judged.row, document: documentOf(judged.row, judged.searchable()) }];
  });
  const named = live.filter(
    ({ kind, document }) =>
      kind === 'client' &&
      query.clients.some((each) => {
        const asked = each.name === null ? null : { ...query, ...nothing, clauses: [each.name] };
        const isThere = asked !== null && rankIn(asked, { ...document, people: [], text: [] }) >= 0;
        return isThere && each.name !== null && holds(document.title, each.name);
      }),
  );
  const ids = new Set([...query.clients.map(({ id }) => id), ...named.map(({ id }) => id)]);
  const question = { ...query, clientIds: query.clients.length === 0 ? null : ids };
  return live
    .map(({ id, n, document }) => ({ id, n, seconds: secondOf(document.at), rank: rankIn(question, document) }))
    .filter(({ rank }) => rank >= 0)
    .sort(inOrder)
    .map(({ id }) => id);
}

const nothing = { kinds: [], clients: [], from: [], after: null, before: null, clientIds: null };

/** What the store finds, page by page, to the end. */
export async function findAll(store: Pick<OpenStore, 'find'>, query: Query, limit = 3): Promise<string[]> {
  const ids: string[] = [];
  let after = null;
  for (;;) {
    const answer = await store.find(query, { after, limit });
    ids.push(...answer.found.map(({ record }) => record.id));
    if (answer.next === null) return ids;
    after = answer.next;
  }
}
