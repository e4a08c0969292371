import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callBackground } from '../browser/call.ts';
import { sidebarFrame } from '../browser/frames.ts';
import { withGrantedHosts } from '../browser/granted-hosts.ts';
import { launchBrowser } from '../browser/launch.ts';
import type { LaunchedBrowser } from '../browser/launch.ts';
import { alarmRings, clockMoved } from '../browser/worker.ts';
import { ensureBuilt } from '../setup/build.ts';
import { describeWithWebmail } from '../webmail/describe.ts';
import { ANNA, DORA, MANAGER } from '../webmail/messages.ts';
import {
  addRecipient,
  composeBody,
  goToSent,
  listedMails,
  openCompose,
  openMail,
  openPreview,
  send,
  signIn,
  startReply,
} from '../webmail/roundcube-pages.ts';
import { shownIn, turnOnFor, turnRecordingOn } from './roundcube-walk.ts';
import { closeBySentence, draftOwedRecap, recapOwed, takeProposal } from './steps/care-walk.ts';
import { care, heldCall } from './steps/care.ts';
import { clientShown } from './steps/sidebar.ts';
import { patience } from './steps/start.ts';

/* What needs care with the built extension, on a real Roundcube over real mail servers. */

const CLIENT = { clientId: 'northwind', name: 'Northwind', domains: ['northwind.test'], people: [ANNA, DORA] };
const CONTRACT = 'Contract, second draft';
const ASKED = 'We owe look at section 4';
const CALL = 'Steering call';

await describeWithWebmail('what needs care on a real Roundcube', {}, (webmail) => {
  let browser: LaunchedBrowser;
  let own: Page;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser({ extension: withGrantedHosts(ensureBuilt(), ['http://127.0.0.1/*']) });
    own = await turnRecordingOn(browser.context, MANAGER.email);
    await turnOnFor(browser.context, webmail().url);
    await callBackground(own, 'client.add', { ...CLIENT, operationId: 'add northwind', link: null });
    await heldCall(own, 'call', CLIENT.clientId, CALL, 1, ANNA);
    page = await browser.context.newPage();
    await signIn(page, webmail(), MANAGER.email);
  });
  afterAll(() => browser.close());

  /** The sidebar beside what the page shows now, with the client of all these mails. */
  async function beside(view: 'thread' | 'compose'): Promise<Frame> {
    const sidebar = await shownIn(await sidebarFrame(page), view);
    await clientShown(sidebar, CLIENT.name);
    return sidebar;
  }

  async function openContract(): Promise<Frame> {
    await page.goto(webmail().url);
    await openPreview(page, CONTRACT);
    return beside('thread');
  }

  test('proposes what an opened mail asks of us, with its sentence, and one key takes it', async () => {
    await takeProposal(page, await openContract(), ASKED);
  });

  test('asks whether it is done once our answer is opened that says so, and one key closes it', async () => {
    await openMail(page, CONTRACT);
    await startReply(page);
    await composeBody(page, 'plain').fill('Hi Dora,\n\nattached is section 4 with my notes.\n\nMaria');
    expect(await send(page)).not.toBeNull();
    await webmail().mailboxes.arrived(DORA.email, `Re: ${CONTRACT}`);
    await goToSent(page);
    await openPreview(page, `Re: ${CONTRACT}`);
    await closeBySentence(page, await beside('thread'), ASKED, 'attached is section 4 with my notes');
  });

  test('lists a call without a recap, also beside a mail of its people', async () => {
    await recapOwed(await openContract(), CALL).waitFor();
  });

  test('lists it no more once its recap was sent from the draft with its facts', async () => {
    await page.goto(webmail().url);
    await listedMails(page).first().waitFor();
    await openCompose(page);
    await addRecipient(page, ANNA.email);
    await draftOwedRecap(page, await beside('compose'), CALL, 'annual plan');
    const subject = await page.locator('#compose-subject').inputValue();
    expect(await send(page)).not.toBeNull();
    await webmail().mailboxes.arrived(ANNA.email, subject);
    const sidebar = await openContract();
    await expect.poll(() => recapOwed(sidebar, CALL).count(), patience).toBe(0);
  });

  test('tells of a client who has not heard from us for longer than was agreed, once that time has passed', async () => {
    const cadence = { days: 14, chosenBy: 'client', since: '2026-01-01' } as const;
    const about = { operationId: 'cadence of northwind', clientId: CLIENT.clientId };
    await callBackground(own, 'client.edit', { ...about, edit: { cadence } });
    const silent = (sidebar: Frame) => care(sidebar).and(sidebar.locator('[data-signal=silence]'));
    const before = await openContract();
    await expect.poll(() => before.locator('#sidebar').innerText(), patience).toContain('14 days');
    expect(await silent(before).count()).toBe(0);
    await clockMoved(browser.context, 15);
    await alarmRings(browser.context, 'care');
    const row = silent(await openContract());
    await row.getByText('nothing from us seen for 15 days; every 14 days was agreed').waitFor();
  });

  test('meets no error of ours, and asks nobody on the network', () => {
    expect(browser.observed.problems).toEqual([]);
    expect(browser.observed.extensionRequests()).toEqual([]);
  });
});
