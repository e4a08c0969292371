import { on } from '../../messaging/router.ts';
import { success } from '../../platform/result.ts';
import { readBrief } from '../brief/read-brief.ts';
import { readChannels } from '../brief/channels.ts';
import { momentHere } from '../../signals/moment-here.ts';
import type { Context } from '../context.ts';
import { readCoverage } from '../coverage/read-days.ts';

/** What is read before a call, by which way people are reached, and which days were seen. */
export function briefRoutes({ store, clock }: Context) {
  return {
    'brief.read': on('brief.read', async (input) =>
      success(await store.reading((reader) => readBrief(reader, input, momentHere(clock())))),
    ),
    'coverage.read': on('coverage.read', async (input) =>
      success(await store.reading((reader) => readCoverage(reader, input))),
    ),
    'channel.read': on('channel.read', async ({ clientId }) =>
      success(await store.reading((reader) => readChannels(reader, clientId, clock()))),
    ),
  };
}
