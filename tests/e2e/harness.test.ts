import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import type { LaunchedBrowser } from '../browser/launch.ts';
import { CALENDAR, GMAIL, routeSynthetic } from '../browser/synthetic.ts';
import { eventOf } from '../synthetic/calendar/calendar-events.ts';
import { threadOf } from '../synthetic/mailbox/mailbox.ts';

let browser: LaunchedBrowser;

beforeAll(async () => {
  browser = await launchBrowser();
  await routeSynthetic(browser.context);
});
afterAll(() => browser.close());

async function openGmail(path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${GMAIL}${path}`);
  return page;
}

async function openReply(page: Page): Promise<void> {
  await page.locator('.h7 [data-message-id]').first().waitFor();
  await page.locator('.ams').click();
  await page.locator('[g_editable=true]').waitFor();
}

describe('the synthetic Gmail', () => {
  it('follows its hash routes', async () => {
    const page = await openGmail('#inbox');
    await page.locator('tr.zA', { hasText: 'Quote for 40 seats' }).click();
    await page.locator('.adn[data-legacy-message-id] .gD[email="anna.berg@northwind.example"]').waitFor();
    expect(page.url()).toContain(`#inbox/${threadOf('northwind-quote').route}`);
    expect(await page.title()).toBe('Quote for 40 seats - maria@acme.example - Gmail');
    await page.goBack();
    await page.locator('tr.zA').first().waitFor();
    expect(await page.locator('.a98').count()).toBe(0);
    await page.close();
  });

  it('keeps what an input event announced, and loses the rest', async () => {
    const page = await openGmail(`#inbox/${threadOf('contoso-copy').route}`);
    for (const announces of [false, true]) {
      await openReply(page);
      await page.locator('[g_editable=true]').evaluate((editor, announced) => {
        editor.prepend(document.createTextNode(announced ? 'this was announced' : 'this was not'));
        if (announced) editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, announces);
      await page.locator('.dC .aoO').click();
      await page.locator('.vh:has(#link_undo):has(#link_vsm)').waitFor();
      await page.locator('.b8').evaluate((toast) => toast.remove());
    }
    await page.locator('.a3s', { hasText: 'this was announced' }).waitFor();
    await page.locator('.bHJ button').click();
    await page.locator('.kv').waitFor({ state: 'detached' });
    expect(await page.locator('.a98').innerText()).not.toContain('this was not');
    await page.goto(`${GMAIL}#sent`);
    await page.locator('tr.zA', { hasText: 'Who signs off the copy?' }).waitFor();
    await page.close();
  });

  it('builds the thread anew around a reply, and leaves the cursor in it', async () => {
    const page = await browser.context.newPage();
    await routeSynthetic(page, { gmail: { rebuiltAfter: 2500 } });
    await page.goto(`${GMAIL}#inbox/${threadOf('contoso-copy').route}`);
    const subject = page.locator('h2.hP[data-legacy-thread-id]');
    const before = await subject.elementHandle();
    await openReply(page);
    await expect.poll(() => before?.evaluate((heading) => heading.isConnected), { timeout: 10_000 }).toBe(false);
    await page.keyboard.type('still here');
    expect(await page.locator('[g_editable=true]').innerText()).toContain('still here');
    await page.close();
  });

  it('fires its own shortcuts, but not while something is typed', async () => {
    const page = await openGmail('#inbox');
    await page.locator('tr.zA').first().waitFor();
    const fired = (): Promise<string | null> => page.locator('html').getAttribute('data-shortcuts-fired');
    await page.locator('[role=search] input').fill('');
    await page.keyboard.type('reject');
    expect(await fired()).toBeNull();
    await page.locator('[role=search] input').blur();
    await page.keyboard.press('c');
    await page.locator('.AD [role=dialog] input[name=subjectbox]').waitFor();
    expect(await fired()).toBe('c');
    await page.close();
  });

  it('paints ids later than the rest, beside the list in a split pane', async () => {
    const page = await browser.context.newPage();
    await routeSynthetic(page, { gmail: { idsAfter: 1500 } });
    await page.goto(`${GMAIL}?split=1#inbox/${threadOf('litware-draft').route}`);
    await page.locator('.aia .adn:not([data-message-id]) .gD').first().waitFor();
    await page.locator('.aia .adn[data-message-id] .gD[email="priya.raman@litware.example"]').waitFor();
    expect(await page.locator('[gh=tl] tr.aps').innerText()).toContain('Autumn campaign, draft 1');
    await page.close();
  });

  it('sends a mail that the address asked for, and shows it among the sent ones', async () => {
    const page = await openGmail('?view=cm&fs=1&to=sam@tailspin.example&su=Recap&body=First%20line%0ASecond');
    await page.locator('.aSs .aSt [role=dialog] [g_editable=true]', { hasText: 'Second' }).press('Control+Enter');
    await page.locator('.vh #link_vsm').click();
    await page.locator('h2.hP', { hasText: 'Recap' }).waitFor();
    expect(await page.locator('.a3s').innerText()).toBe('First line\nSecond');
    await page.close();
  });

  it('lets nobody set markup from a string', async () => {
    const page = await openGmail('#inbox');
    await page.locator('tr.zA').first().waitFor();
    const refused = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<b>markup</b>';
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    });
    expect(refused).toBe(true);
    await page.close();
  });
});

describe('the synthetic calendar', () => {
  async function openCalendar(path = ''): Promise<Page> {
    const page = await browser.context.newPage();
    await page.goto(`${CALENDAR}${path}`);
    await page.locator('[data-eventchip]').first().waitFor();
    return page;
  }

  it('uses its popup again for the next event, and leaves the one before in the page', async () => {
    const page = await openCalendar();
    const popup = page.locator('#xDetDlg:visible');
    await page.locator(`[data-eventchip][data-eventid="${eventOf('northwind-kick-off').eid}"]`).click();
    await popup.locator('[role=treeitem][data-email="anna.berg@northwind.example"]').waitFor();
    const before = await popup.elementHandle();
    await page.locator('#xDetDlgCloseBu').click();
    await page.locator(`[data-eventchip][data-eventid="${eventOf('town-hall').eid}"]`).click();
    await popup.getByRole('heading', { name: 'Town hall' }).waitFor();
    expect(await before?.getAttribute('data-eventid')).toBe(eventOf('town-hall').eid);
    expect(await page.locator('[role=dialog] #rAECCd').allTextContents()).toEqual(['Northwind kick-off', 'Town hall']);
    expect(await popup.locator('#xDetDlgAtt').innerText()).toContain('240 guests');
    expect(await popup.locator('[data-email]').count()).toBe(0);
    await page.close();
  });

  it('takes foreign nodes out of its popup', async () => {
    const page = await openCalendar();
    await page.locator('[data-eventchip]').first().click();
    await page.locator('#xDetDlg:visible').evaluate((popup) => {
      popup.append(Object.assign(document.createElement('p'), { id: 'foreign' }));
    });
    await expect.poll(() => page.locator('#foreign').count()).toBe(0);
    await page.close();
  });

  it('shows an event on its edit page, in the language of the page', async () => {
    const page = await openCalendar('?hl=de');
    await page.locator(`[data-eventid="${eventOf('northwind-steering').eid}"]`).click();
    await page.locator('#xDetDlgEditBu').click();
    await page.locator('body[data-viewfamily=EVENT_EDIT] #xTiIn').waitFor();
    expect(await page.locator('#xStTiIn').inputValue()).toBe('14:00');
    expect(await page.locator('#xGstLst #xDtlDlgOrg').getAttribute('aria-label')).toContain('Organisator');
    await page.goBack();
    await page.locator('body[data-viewfamily=EVENT] [data-eventchip]').first().waitFor();
    await page.close();
  });
});

it('meets no error but the markup that was refused, and asks nobody else', () => {
  expect(browser.observed.problems.map((problem) => problem.text)).toEqual([
    expect.stringContaining("requires 'TrustedHTML' assignment"),
  ]);
  expect(browser.observed.requestsBeyond(['https://mail.google.com', 'https://calendar.google.com'])).toEqual([]);
});
