import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sidebarFrame } from '../browser/frames.ts';
import { GMAIL } from '../browser/synthetic.ts';
import { extensionOrigin } from '../browser/worker.ts';
import { gmailSite } from '../synthetic/gmail/gmail.ts';
import { grace } from '../synthetic/mailbox/people.ts';
import { goTo, hashOf, openThread } from './steps/mail.ts';
import { clientShown, person } from './steps/sidebar.ts';
import { startRecording } from './steps/start.ts';
import type { Started } from './steps/start.ts';
import { addClients, northwind, timelineOf } from './steps/store.ts';

/* What a script of the mail page gets: nothing. */

let started: Started;
let origin: string;

beforeAll(async () => {
  started = await startRecording();
  origin = await extensionOrigin(started.context);
  await started.context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violated: ${event.violatedDirective} ${event.sample}`);
    });
  });
  await addClients(started.options, northwind);
});
afterAll(() => started.browser.close());

/** The synthetic Gmail without its policy, as if the page itself wanted to harm. */
async function routeWithoutPolicy(page: Page): Promise<void> {
  const site = gmailSite();
  await page.route('https://mail.google.com/**', (asked) => {
    const { status, headers, body } = site(new URL(asked.request().url()));
    return asked.fulfill({ status, body, contentType: headers['content-type'] ?? '' });
  });
}

/** What the sidebar says once the mail was read for questions, and what is loaded last is there. */
async function wholeText(sidebar: Frame): Promise<string> {
  await sidebar.getByRole('list', { name: 'Needs care' }).waitFor();
  await sidebar.getByRole('heading', { name: 'Questions' }).waitFor();
  return sidebar.locator('#sidebar').innerText();
}

describe('a script of the page', () => {
  /** What a page can find of us, with every way that pages have. */
  async function foundBy(page: Page): Promise<unknown> {
    return page.evaluate((address) => {
      const host = document.querySelector('clientside-frame');
      const resources = performance.getEntriesByType('resource').map(({ name }) => name);
      return {
        frames: window.frames.length,
        iframes: document.querySelectorAll('iframe').length,
        root: host?.shadowRoot ?? null,
        inside: host?.childNodes.length,
        attributes: host?.getAttributeNames(),
        ours: resources.filter((name) => name.startsWith(address)),
        active: document.activeElement?.localName,
        extension: typeof Reflect.get(Reflect.get(globalThis, 'chrome') ?? {}, 'runtime'),
      };
    }, origin);
  }

  it('finds an empty element and no frame, no address and no id of ours', async () => {
    const page = await started.context.newPage();
    await page.addInitScript(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      addEventListener('message', (event) => heard.push(JSON.stringify(event.data)));
    });
    await page.goto(`${GMAIL}${hashOf('northwind-quote')}`);
    const sidebar = await sidebarFrame(page);
    await clientShown(sidebar, northwind.name);
    await sidebar.getByRole('button', { name: 'Log', exact: true }).focus();
    expect(await foundBy(page)).toEqual({
      frames: 0,
      iframes: 0,
      root: null,
      inside: 0,
      attributes: [],
      ours: [],
      active: 'clientside-frame',
      extension: 'undefined',
    });
    expect(await page.evaluate(() => Reflect.get(globalThis, 'heard'))).toEqual([]);
    await page.close();
  });

  it('cannot speak to the background, nor to the sidebar, nor to our script in the page', async () => {
    const { page, sidebar } = await openThread(started.context, 'northwind-quote');
    await clientShown(sidebar, northwind.name);
    await page.locator('.ams').click();
    const editor = page.locator('[g_editable=true]');
    await editor.waitFor();
    const shown = await wholeText(sidebar);
    const logged = await timelineOf(started.options, northwind.clientId);
    const written = await editor.innerText();
    const answered = await page.evaluate(async (id) => {
      const draft = { recapId: 'forged', to: [], subject: 'forged', blocks: [{ type: 'paragraph', text: 'forged' }] };
      const view = { site: 'gmail', kind: 'thread', key: 'forged', subject: 'forged', messages: [], missing: [] };
      const forgeries = [
        { call: 'clients.list', input: { after: null, limit: 10_000 } },
        { call: 'settings.edit', input: { edit: { recording: false } } },
        { type: 'insert', draft },
        { type: 'view', revision: 99, view },
        { type: 'close' },
        { ask: 'toggle' },
        { changed: [{ kind: 'client', id: 'northwind' }] },
      ];
      const answers: string[] = [];
      const host = document.querySelector('clientside-frame');
      for (const forged of forgeries) {
        window.postMessage(forged, '*');
        window.postMessage(JSON.stringify(forged), '*');
        for (const target of [window, document, host])
          for (const type of ['message', 'clientside', 'clientside-frame', 'insert', 'toggle'])
            target?.dispatchEvent(new CustomEvent(type, { detail: forged, bubbles: true, composed: true }));
        const runtime = Reflect.get(Reflect.get(globalThis, 'chrome') ?? {}, 'runtime');
        const send = typeof runtime === 'object' && runtime !== null ? Reflect.get(runtime, 'sendMessage') : null;
        if (typeof send === 'function') answers.push(JSON.stringify(await send.call(runtime, id, forged)));
      }
      // A message posted to oneself comes later than what was posted before it.
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', resolve, { once: true });
        port1.start();
        port2.postMessage(null);
      });
      return answers;
    }, new URL(origin).host);
    expect(answered).toEqual([]);
    // What our script would do about a forgery it would have done before it reads this change of the page.
    await goTo(page, hashOf('contoso-copy'));
    await person(sidebar, grace.email).waitFor();
    await goTo(page, hashOf('northwind-quote'));
    await clientShown(sidebar, northwind.name);
    await page.locator('.ams').click();
    expect(await editor.innerText()).toBe(written);
    expect(await wholeText(sidebar)).toBe(shown);
    expect(await timelineOf(started.options, northwind.clientId)).toEqual(logged);
    await page.close();
  });

  it('sees nothing in a sidebar that it embeds itself', async () => {
    const page = await started.context.newPage();
    const embed = async (): Promise<Frame | null> => {
      await page.evaluate(async (address) => {
        const frame = document.createElement('iframe');
        frame.src = `${address}/sidebar.html`;
        frame.name = 'embedded';
        await new Promise((resolve) => {
          frame.addEventListener('load', resolve, { once: true });
          document.body.append(frame);
        });
      }, origin);
      return page.frame({ name: 'embedded' });
    };
    await page.route('https://elsewhere.example/', (asked) => asked.fulfill({ contentType: 'text/html', body: '<p>' }));
    await page.goto('https://elsewhere.example/');
    expect((await embed())?.url()).not.toContain('sidebar.html');
    started.browser.observed.problems.splice(0);

    // On a site of ours it loads; it hears nothing of what is on the screen, and the real one goes on hearing it.
    await routeWithoutPolicy(page);
    await page.goto(`${GMAIL}${hashOf('contoso-copy')}`);
    const sidebar = await sidebarFrame(page);
    await person(sidebar, grace.email).waitFor();
    const embedded = await embed();
    await goTo(page, hashOf('northwind-quote'));
    await clientShown(sidebar, northwind.name);
    // Its own code ran, and shows nothing at all: nobody can be led to press anything in it.
    await embedded?.locator('body[data-view=none]').waitFor({ state: 'attached' });
    expect(await embedded?.locator('body').innerText()).toBe('');
    expect(await embedded?.getByRole('button').count()).toBe(0);
    await page.close();
  });

  it('cannot load any file of ours', async () => {
    const { page } = await openThread(started.context, 'northwind-quote');
    const files = ['manifest.json', 'background.js', 'icon/16.png', 'options.html', 'dashboard.html'];
    const loaded = await page.evaluate(
      async ({ address, paths }) => {
        const loads = paths.map(async (path) => {
          const image = new Image();
          image.src = `${address}/${path}`;
          const drawn = await image.decode().then(
            () => true,
            () => false,
          );
          return drawn ? path : null;
        });
        return (await Promise.all(loads)).filter((path) => path !== null);
      },
      { address: origin, paths: files },
    );
    expect(loaded).toEqual([]);
    started.browser.observed.problems.splice(0);
    await page.close();
  });
});

it('meets no error and no violated policy in all of that', () => {
  expect(started.browser.observed.problems).toEqual([]);
});
