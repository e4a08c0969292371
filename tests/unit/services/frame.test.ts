import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerTo } from '../../../utils/messaging/router.ts';
import { makeWorld } from './world.ts';

const self = { id: 'ours', origin: 'chrome-extension://ours/' };
const draft = { recapId: 'recap-1', to: ['ann@client.example'], subject: 'Our call', blocks: [] };
const address = 'https://mail.google.com/mail/u/1/?view=cm&fs=1';

function open() {
  const { routes, world } = makeWorld();
  const ask = (call: string, input: object, url: string) =>
    answerTo(routes, { call, input }, { id: self.id, url, tab: { id: 3 } }, self);
  return {
    world,
    /** As a content script does, in a page at this address. */
    read: (url: string, site = 'gmail') => ask('frame.read', { site, path: new URL(url).pathname }, url),
    take: (url: string, recapId = draft.recapId) => ask('pending.take', { recapId, path: new URL(url).pathname }, url),
    write: (frame: object) => ask('frame.write', { site: 'gmail', frame }, address),
    keep: () => ask('pending.keep', { site: 'gmail', address, draft }, `${self.origin}sidebar.html`),
  };
}

test('the frame stands on each site as it was left there', async () => {
  const { read, write } = open();
  expect(await read(address)).toMatchObject({ ok: true, value: { frame: null, pending: null } });
  await write({ open: false, width: 420 });
  expect(await read(address)).toMatchObject({ value: { frame: { open: false, width: 420 } } });
  expect(await read('https://calendar.google.com/', 'google-calendar')).toMatchObject({ value: { frame: null } });
  expect(await write({ open: false, width: 'wide' })).toMatchObject({ ok: false, problem: 'malformed' });
});

describe('a draft that waits', () => {
  let world: ReturnType<typeof open>;
  beforeEach(async () => {
    world = open();
    await world.keep();
  });

  test('is told to the pages of its account alone, and goes on waiting until one takes it', async () => {
    for (const path of ['/mail/u/0/', '/mail/u/10/', '/mail/b/x/u/1/'])
      expect(await world.read(`https://mail.google.com${path}`)).toMatchObject({ value: { pending: null } });
    expect(await world.read('https://mail.google.com.example/mail/u/1/')).toMatchObject({ value: { pending: null } });
    expect(await world.read(address, 'roundcube')).toMatchObject({ value: { pending: null } });
    for (let times = 0; times < 2; times++)
      expect(await world.read(address)).toMatchObject({ value: { pending: draft } });
  });

  test('is taken once, by a page of its account', async () => {
    expect(await world.take('https://mail.google.com/mail/u/0/')).toMatchObject({ ok: false, problem: 'unknown' });
    expect(await world.take(address, 'recap-2')).toMatchObject({ ok: false });
    expect(await world.take(address)).toMatchObject({ ok: true });
    expect(await world.take(address)).toMatchObject({ ok: false });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  test('waits for two minutes, and is then told and given to nobody', async () => {
    world.world.now += 119_000;
    expect(await world.read(address)).toMatchObject({ value: { pending: draft } });
    world.world.now += 2000;
    expect(await world.take(address)).toMatchObject({ ok: false, problem: 'unknown' });
    expect(await world.read(address)).toMatchObject({ value: { pending: null } });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  test('a page cannot keep one', async () => {
    const { routes } = makeWorld();
    const input = { site: 'gmail', address, draft };
    const sender = { id: self.id, url: address, tab: { id: 3 } };
    expect(await answerTo(routes, { call: 'pending.keep', input }, sender, self)).toMatchObject({
      problem: 'forbidden',
    });
  });
});
