import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  absorbSettings,
  copySettingsAgain,
  editSettings,
  readSettings,
  readTemplates,
  resetTemplate,
  saveTemplate,
} from '../../../utils/settings/stored-settings.ts';
import type { MailLanguage } from '../../../utils/records/fields.ts';
import { readSyncProblems, syncAlarm } from '../../../utils/settings/sync-state.ts';

const ids = ['recap', 'recap-short'];
const template = (id: string, text = 'Hello', language: MailLanguage = 'en') => ({
  id,
  language,
  subject: 'Recap',
  text,
});
const realSet = fakeBrowser.storage.sync.set;

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.storage.sync.set = realSet;
});

/** What this browser keeps goes, what is synchronised stays: the next that is asked is another browser. */
const inAnotherBrowser = () => fakeBrowser.storage.local.clear();

function refuseSync(said: string) {
  fakeBrowser.storage.sync.set = () => Promise.reject(new Error(said));
}

describe('templates in several browsers', () => {
  test('each keeps its own, whichever browser changed another one last', async () => {
    await saveTemplate(template('recap'));
    await inAnotherBrowser();
    await saveTemplate(template('recap-short'));
    expect(await readTemplates(ids)).toEqual([template('recap'), template('recap-short')]);
  });

  test('one that is put back is put back in the other browser, too', async () => {
    await saveTemplate(template('recap'));
    const here = await fakeBrowser.storage.local.get(null);
    await inAnotherBrowser();
    await resetTemplate({ id: 'recap', language: 'en' });
    expect(await readTemplates(ids)).toEqual([]);
    await fakeBrowser.storage.local.set(here);
    await absorbSettings(['template-recap']);
    expect(await readTemplates(ids)).toEqual([]);
  });
});

describe('templates in several languages', () => {
  test('each language keeps its own text, and goes back to the original by itself, in another browser too', async () => {
    await saveTemplate(template('recap'));
    await saveTemplate(template('recap', 'Hallo', 'de'));
    await inAnotherBrowser();
    expect(await readTemplates(ids)).toEqual([template('recap'), template('recap', 'Hallo', 'de')]);
    await resetTemplate({ id: 'recap', language: 'de' });
    expect(await readTemplates(ids)).toEqual([template('recap')]);
  });

  test('one that another browser changed in another language is taken over', async () => {
    await saveTemplate(template('recap', 'Hola', 'es'));
    const there = await fakeBrowser.storage.sync.get(null);
    fakeBrowser.reset();
    await fakeBrowser.storage.sync.set(there);
    await absorbSettings(['template-recap/es']);
    await fakeBrowser.storage.sync.clear();
    expect(await readTemplates(ids)).toEqual([template('recap', 'Hola', 'es')]);
  });

  test.each([
    ['en-GB', 'en'],
    ['de-AT', 'de'],
    ['fr', 'en'],
  ] as const)(
    'one that was saved before there were several is in the language of the browser: %s',
    async (tag, language) => {
      Object.assign(fakeBrowser, { i18n: { getUILanguage: () => tag } });
      const value = { id: 'recap', subject: 'Recap', text: 'Hello' };
      await fakeBrowser.storage.local.set({ 'template-recap': { version: 1, at: 1, value } });
      expect(await readTemplates(ids)).toEqual([template('recap', 'Hello', language)]);
      await resetTemplate({ id: 'recap', language });
      expect(await readTemplates(ids)).toEqual([]);
    },
  );

  test('one that was saved before there were several gives way to what was changed in the language of the browser since', async () => {
    Object.assign(fakeBrowser, { i18n: { getUILanguage: () => 'de' } });
    await saveTemplate(template('recap', 'Hallo', 'de'));
    const value = { id: 'recap', subject: 'Recap', text: 'Hello' };
    await fakeBrowser.storage.local.set({ 'template-recap': { version: 1, at: 1, value } });
    expect(await readTemplates(ids)).toEqual([template('recap', 'Hallo', 'de')]);
  });
});

describe('changes at the same time', () => {
  test('of different settings are all kept', async () => {
    await Promise.all([
      editSettings({ signature: 'Maria' }),
      editSettings({ theme: 'dark' }),
      editSettings({ ownAddresses: ['maria@acme.example'], recording: true }),
    ]);
    expect(await readSettings()).toMatchObject({
      signature: 'Maria',
      theme: 'dark',
      ownAddresses: ['maria@acme.example'],
      recording: true,
    });
  });

  test('of one template leave the last one, here and in the copy', async () => {
    await Promise.all(['One', 'Two', 'Three'].map((text) => saveTemplate(template('recap', text))));
    expect(await readTemplates(ids)).toEqual([template('recap', 'Three')]);
    await inAnotherBrowser();
    expect(await readTemplates(ids)).toEqual([template('recap', 'Three')]);
  });

  test('here do not undo what another browser changed before', async () => {
    await editSettings({ theme: 'light' });
    const here = await fakeBrowser.storage.local.get(null);
    await editSettings({ signature: 'Maria' });
    await fakeBrowser.storage.local.set(here);
    await editSettings({ theme: 'dark' });
    expect(await readSettings()).toMatchObject({ theme: 'dark', signature: 'Maria' });
  });
});

describe('a synchronised storage that does not take everything', () => {
  test.each([
    ['Resource::kQuotaBytesPerItem quota exceeded', [{ what: 'templates', state: 'too-large' }]],
    ['QUOTA_BYTES quota exceeded', [{ what: 'templates', state: 'too-large' }]],
    [
      'QuotaExceededError: storage.sync API call exceeded its quota limitations.',
      [{ what: 'templates', state: 'too-large' }],
    ],
    ['The storage.sync API is not available.', [{ what: 'templates', state: 'unavailable' }]],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', []],
  ])('%s', async (said, problems) => {
    refuseSync(said);
    await saveTemplate(template('recap'));
    expect(await readSyncProblems()).toEqual(problems);
    expect(await readTemplates(ids)).toEqual([template('recap')]);
  });

  test('each kind of thing is told for itself, and no longer once it fits', async () => {
    refuseSync('QUOTA_BYTES quota exceeded');
    await editSettings({ signature: 'Maria' });
    await saveTemplate(template('recap'));
    expect((await readSyncProblems()).map(({ what }) => what)).toEqual(['settings', 'templates']);
    fakeBrowser.storage.sync.set = realSet;
    await saveTemplate(template('recap', 'Short'));
    expect((await readSyncProblems()).map(({ what }) => what)).toEqual(['settings']);
  });

  test('writing too often is made up for within a minute', async () => {
    refuseSync('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.');
    await editSettings({ signature: 'Maria' });
    const alarm = await fakeBrowser.alarms.get(syncAlarm);
    expect((alarm?.scheduledTime ?? Infinity) - Date.now()).toBeLessThanOrEqual(60_000);
    fakeBrowser.storage.sync.set = realSet;
    await copySettingsAgain();
    await inAnotherBrowser();
    await absorbSettings(['settings']);
    expect((await readSettings()).signature).toBe('Maria');
  });
});
