import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callBackground } from '../browser/call.ts';
import { takePictures } from '../browser/pictures.ts';
import { extensionOrigin } from '../browser/worker.ts';
import { axeFindings } from './steps/axe.ts';
import { dayFrom, problemsIn, promised } from './steps/care.ts';
import { clientShown, toast } from './steps/sidebar.ts';
import { patience, startRecording } from './steps/start.ts';
import type { Started } from './steps/start.ts';
import { addClients, contoso, northwind, tailspin } from './steps/store.ts';

let started: Started;
let dashboard: Page;

const arabic = 'متجر ثانٍ في فرنسا';

beforeAll(async () => {
  started = await startRecording();
  await addClients(started.options, northwind, contoso, tailspin);
  for (const { clientId } of [northwind, contoso, tailspin]) {
    await callBackground(started.options, 'client.edit', {
      operationId: `industry of ${clientId}`,
      clientId,
      edit: {
        industry: 'Retail',
        needs: {
          returns: {
            text: `Returns take too long (${clientId})`,
            quote: null,
            source: null,
            confirmedOn: null,
            addedAt: 1,
            answers: null,
          },
        },
      },
    });
  }
  for (const slug of ['one', 'two'])
    await promised(started.options, slug, northwind.clientId, `Send the ${slug} figures`, dayFrom(-9));
  dashboard = await started.context.newPage();
});
afterAll(() => started.browser.close());

/** Opens a page of the dashboard by its address. */
async function open(address: string): Promise<void> {
  await dashboard.goto('about:blank');
  await dashboard.goto(`${await extensionOrigin(started.context)}/dashboard.html#${address}`);
}

/** What axe finds and what stands out, wide and narrow. */
async function problems(): Promise<string[]> {
  const found: string[] = [];
  for (const width of [1360, 600, 320]) {
    await dashboard.setViewportSize({ width, height: 860 });
    found.push(...(await problemsIn(dashboard, dashboard)).map((problem) => `${width}: ${problem}`));
  }
  return found;
}

async function pictures(name: string): Promise<void> {
  await takePictures(dashboard, `${name}-narrow`);
  await dashboard.setViewportSize({ width: 1360, height: 860 });
  await takePictures(dashboard, name);
}

describe('how we stand with a client', () => {
  it('is three lines on the card, and the way to its page', async () => {
    await open(`client=${northwind.clientId}`);
    await clientShown(dashboard, northwind.name);
    const lines = dashboard.getByRole('region', { name: 'How we stand' });
    await lines.getByText('Promises: poor').waitFor();
    await lines.getByText('1 proposed').waitFor();
    expect(await axeFindings(dashboard)).toEqual([]);
    await takePictures(dashboard, 'growth-card');
    await lines.getByRole('link', { name: 'Health and new work' }).click();
    await dashboard.getByRole('heading', { level: 1, name: `How we stand with ${northwind.name}` }).waitFor();
  });

  it('asks the four questions of a first meeting, with the keyboard alone', async () => {
    await dashboard.getByRole('button', { name: 'First meeting' }).press('Enter');
    await dashboard.keyboard.type('Sell in France by spring');
    await dashboard.getByRole('textbox', { name: 'What they fear' }).fill('Another delay');
    await dashboard.keyboard.press('Enter');
    await toast(dashboard, 'Saved').waitFor();
    await dashboard.getByText('2 of 4 asked').waitFor();
    await dashboard.getByText('Another delay').waitFor();
    expect((await callBackground(started.options, 'client.card', northwind))?.client.fields).toMatchObject({
      needs: expect.objectContaining({ returns: expect.anything() }),
    });
  });

  it('takes a risk that is proposed, with the promises that show it, and one that somebody writes down', async () => {
    const register = dashboard.getByRole('list', { name: 'Risks' });
    const proposed = register.locator('> li').filter({ hasText: '2 promises of ours were late' });
    await proposed.getByRole('button', { name: /^Promise 1/ }).waitFor();
    await proposed.getByRole('button', { name: /^Take/ }).click();
    await toast(dashboard, 'In the register').waitFor();
    await proposed.getByText('Open', { exact: true }).waitFor();
    await dashboard.getByRole('button', { name: 'Add a risk' }).click();
    await dashboard.getByRole('textbox', { name: 'What may happen' }).fill('Their budget ends in March');
    await dashboard.getByRole('combobox', { name: 'How likely' }).selectOption('likely');
    await dashboard.getByRole('combobox', { name: 'What it would do' }).selectOption('great harm');
    await dashboard.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => register.locator('> li').first().textContent(), patience).toContain('Their budget');
  });

  it('makes work of a need, and says why nothing is asked for while a promise is late', async () => {
    await dashboard.getByText('a promise of ours is late').waitFor();
    await dashboard.getByRole('button', { name: /^To the pipeline: Returns/ }).click();
    await toast(dashboard, 'In the pipeline').waitFor();
    await expect.poll(() => dashboard.getByRole('list', { name: 'Needs without work' }).count(), patience).toBe(0);
    await dashboard
      .getByRole('list', { name: 'New work' })
      .getByRole('button', { name: /^Returns take too long/ })
      .waitFor();
    expect(await problems()).toEqual([]);
    await pictures('growth-client');
  });
});

describe('the pages over all clients', () => {
  it('lists the risks by weight, and looks for more', async () => {
    await open('risks');
    const risks = dashboard.getByRole('list', { name: 'Open' }).locator('> li');
    await expect.poll(() => risks.allTextContents(), patience).toHaveLength(2);
    expect(await risks.first().textContent()).toContain('Their budget ends in March');
    await dashboard.getByRole('button', { name: 'Look for risks' }).click();
    await dashboard.getByText(/^Looked at \d client/).waitFor();
    await risks.first().getByText(northwind.name).waitFor();
    expect(await problems()).toEqual([]);
    await pictures('growth-risks');
  });

  it('moves work from stage to stage with the keys, and keeps the focus on it', async () => {
    await callBackground(started.options, 'practice.save', {
      operationId: 'another one',
      changes: [
        {
          kind: 'opportunity',
          id: 'arabic',
          set: {
            clientIds: { [tailspin.clientId]: true },
            name: arabic,
            sort: 'upsell',
            needId: null,
            stage: 'offered',
            value: 12_000,
            currency: 'EUR',
            nextStep: 'Send the options',
            nextOn: dayFrom(3),
            expectedOn: null,
            goal: '',
            options: {},
            recommended: null,
            why: '',
            decision: '',
            decidedOn: null,
            projectId: null,
            raisedAt: 1,
            provenance: { source: 'hand', site: null, sourceId: null, link: null },
          },
        },
      ],
    });
    await open('pipeline');
    const inStage = (name: RegExp) => dashboard.getByRole('region', { name }).getByRole('listitem');
    await inStage(/^Idea/).first().focus();
    await dashboard.keyboard.press('Shift+ArrowRight');
    await toast(dashboard, 'Talking').waitFor();
    await inStage(/^Talking/)
      .and(dashboard.locator(':focus'))
      .waitFor();
    await dashboard.keyboard.press('ArrowRight');
    await inStage(/^Offered/)
      .and(dashboard.locator(':focus'))
      .waitFor();
    await dashboard.getByText('Open: €12,000').waitFor();
    expect(await problems()).toEqual([]);
    await pictures('growth-pipeline');
  });

  it('has an options sheet with doing nothing on it, and logs what was decided', async () => {
    await dashboard.getByRole('link', { name: /^Options sheet for Returns/ }).click();
    await dashboard.getByRole('heading', { name: 'Do nothing' }).waitFor();
    await dashboard.getByRole('button', { name: 'Add a way' }).click();
    await dashboard.getByRole('textbox', { name: 'The way' }).fill('<b>A return desk</b>');
    await dashboard.getByRole('textbox', { name: 'What it gives' }).fill('Two days instead of nine');
    await dashboard.getByRole('button', { name: 'Save', exact: true }).click();
    await dashboard.getByRole('heading', { name: '<b>A return desk</b>' }).waitFor();
    await dashboard.getByRole('button', { name: 'Change goal, recommendation and decision' }).click();
    await dashboard.getByRole('textbox', { name: 'Goal' }).fill('Returns within two days');
    await dashboard.getByRole('combobox', { name: 'We recommend' }).selectOption('<b>A return desk</b>');
    await dashboard.getByRole('textbox', { name: 'Why' }).fill('It pays within a year');
    await dashboard.getByRole('textbox', { name: 'Decision' }).fill('They take it');
    await dashboard.getByRole('button', { name: 'Save', exact: true }).click();
    await dashboard.getByRole('article').getByText('They take it').waitFor();
    expect(await problems()).toEqual([]);
    await pictures('growth-options');
  });

  it('shows what came up at three clients of an industry, and keeps a note on it', async () => {
    await open('industries');
    await dashboard.getByText('Retail').click();
    const topics = dashboard.getByRole('list', { name: 'Came up at several clients' });
    await topics.getByText('at 3 clients, 3 times').first().waitFor();
    await topics.getByRole('button', { name: 'Add a note: returns' }).click();
    await dashboard.getByRole('textbox', { name: 'What moves' }).fill('Free returns are going');
    await dashboard.getByRole('textbox', { name: 'Source' }).fill('Retail Weekly');
    await dashboard.getByRole('button', { name: 'Save', exact: true }).click();
    await dashboard.getByRole('list', { name: 'What moves in Retail' }).getByText('Free returns').waitFor();
    expect(await problems()).toEqual([]);
    await pictures('growth-industries');
  });

  it('tells all of it in the brief and the handover', async () => {
    await open(`brief/${northwind.clientId}`);
    await dashboard.getByText('Free returns are going').waitFor();
    await dashboard.getByText('Promises: poor').waitFor();
    await dashboard.getByText('Not asked yet').waitFor();
    await takePictures(dashboard, 'growth-brief');
    await open(`handover/${northwind.clientId}`);
    await dashboard.getByText('Their budget ends in March').waitFor();
    expect(await axeFindings(dashboard)).toEqual([]);
  });
});

it('meets no error in any page, and asks nobody on the network', () => {
  expect(started.browser.observed.problems).toEqual([]);
  expect(started.browser.observed.extensionRequests()).toEqual([]);
});
