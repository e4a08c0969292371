// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetModules();
});

/** The module as a page that was just opened has it. */
async function openPage() {
  const { keptText, loadKeptTexts } = await import('../../../utils/state/kept-text.ts');
  await loadKeptTexts();
  return keptText;
}

const onDisk = (key: string) => fakeBrowser.storage.local.get(`kept:${key}`);

test('what is typed is on the disk shortly after, and there again when the page is opened anew', async () => {
  const keptText = await openPage();
  keptText('log:northwind').set('half a thought');
  await vi.waitFor(async () =>
    expect(await onDisk('log:northwind')).toEqual({ 'kept:log:northwind': 'half a thought' }),
  );
  vi.resetModules();
  const afterReload = await openPage();
  expect(afterReload('log:northwind').text.value).toBe('half a thought');
  expect(afterReload('log:contoso').text.value).toBe('');
});

test('leaving the page writes at once', async () => {
  const keptText = await openPage();
  keptText('log:northwind').set('cut off');
  dispatchEvent(new Event('pagehide'));
  await Promise.resolve();
  expect(await onDisk('log:northwind')).toEqual({ 'kept:log:northwind': 'cut off' });
});

test('what was acknowledged is not kept any longer', async () => {
  const keptText = await openPage();
  const kept = keptText('log:northwind');
  kept.set('logged');
  kept.clear();
  expect(kept.text.value).toBe('');
  await vi.waitFor(async () => expect(await onDisk('log:northwind')).toEqual({}));
});

test('before recording was turned on for the first time what is typed stays on the page alone', async () => {
  const keptText = await openPage();
  const { settings } = await import('../../../utils/state/settings.ts');
  const chosen = { ownAddresses: [], recording: false, signature: '', template: 'recap', theme: 'system' } as const;
  settings.value = { ...chosen, ownAddresses: [], begun: false };
  keptText('log:northwind').set('too early');
  expect(keptText('log:northwind').text.value).toBe('too early');
  window.dispatchEvent(new Event('pagehide'));
  settings.value = { ...chosen, ownAddresses: [], begun: true };
  keptText('log:northwind').set('in time');
  await vi.waitFor(async () => expect(await onDisk('log:northwind')).toEqual({ 'kept:log:northwind': 'in time' }));
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('too early');
});
