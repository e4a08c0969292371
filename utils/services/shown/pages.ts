import type { ShownPageName } from '../../messaging/calls/practice.ts';
import { nextDate } from '../../practice/next-date.ts';
import { isSettled } from '../../practice/pipeline.ts';
import { riskWeight } from '../../practice/risk-weight.ts';
import type { KeptFrom } from '../kept-rows.ts';
import { shownPage, type ShownPage } from './place.ts';

/** Of what is settled only the latest is shown: the rest is with its clients. */
const mostSettled = 20;
/** Behind every day. */
const someday = '9999';

/** The pages over all clients that show thousands of records in an order of their own: one entry for each. */
export function pagesOver(store: KeptFrom): Record<ShownPageName, ShownPage> {
  return {
    /** What is proposed and what is open, the weightiest first; of the same weight what was raised first. */
    risks: shownPage(store, 'risk', (risk) => {
      const { state, raisedAt } = risk.fields;
      if (state !== 'open' && state !== 'proposed') return null;
      return { group: state, key: [-riskWeight(risk), raisedAt, -risk.createdAt], brings: null };
    }),
    /** By stage: what is expected first stands on top; what is settled, the latest first. */
    pipeline: shownPage(
      store,
      'opportunity',
      ({ createdAt, updatedAt, fields: { stage, nextOn, expectedOn, value, currency } }) => ({
        group: stage,
        key: [isSettled(stage) ? -updatedAt : (nextOn ?? expectedOn ?? someday), -createdAt],
        brings: { value, currency },
      }),
      (stage) => (isSettled(stage) ? mostSettled : Infinity),
    ),
    /** By status, in the order of the next date that each has to keep. */
    projects: shownPage(store, 'project', ({ createdAt, fields }) => ({
      group: fields.status,
      key: [nextDate(fields)?.day ?? someday, fields.name, -createdAt],
      brings: null,
    })),
  };
}
