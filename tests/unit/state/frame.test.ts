// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { openPageWorld } from '../components/page-world.ts';
import { connectFrame, tellPage } from '../../../utils/state/frame.ts';
import { insertDraft } from '../../../utils/state/insert-draft.ts';

const draft = { recapId: 'recap-cut-off', to: [], subject: 'Recap', blocks: [] };

test('a draft that is inserted while the sidebar is cut off reaches the page as soon as it is back, once', async () => {
  const world = openPageWorld();
  await connectFrame();
  world.cutOff();
  const inserted = insertDraft(draft);
  expect(world.heard).toEqual([]);
  await vi.waitFor(() => expect(world.heard).toEqual([{ type: 'insert', draft }]));
  world.say({ type: 'inserted', recapId: draft.recapId });
  expect(await inserted).toBe('inserted');
  world.cutOff();
  tellPage({ type: 'close' });
  await vi.waitFor(() => expect(world.heard).toEqual([{ type: 'insert', draft }, { type: 'close' }]));
});
