import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import type { LaunchedBrowser } from '../browser/launch.ts';
import { GMAIL, routeSynthetic } from '../browser/synthetic.ts';
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
  await page.locator('[data-message-id]').first().waitFor();
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
