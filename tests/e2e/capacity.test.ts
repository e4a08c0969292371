import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callBackground } from '../browser/call.ts';
import { takePictures } from '../browser/pictures.ts';
import { extensionOrigin } from '../browser/worker.ts';
import { axeFindings } from './steps/axe.ts';
import { absencesCalendar } from './steps/capacity.ts';
import { dayFrom, problemsIn } from './steps/care.ts';
import { milestone, project, type Change } from './steps/project.ts';
import { toast } from './steps/sidebar.ts';
import { patience, startRecording } from './steps/start.ts';
import type { Started } from './steps/start.ts';
import { addClients, northwind, tailspin } from './steps/store.ts';

let started: Started;
let dashboard: Page;
let origin: string;

const save = (operationId: string, changes: Change[]) =>
  callBackground(started.options, 'practice.save', { operationId, changes });

beforeAll(async () => {
  started = await startRecording();
  await addClients(started.options, northwind, tailspin);
  origin = await extensionOrigin(started.context);
  await save('projects of the test', [
    project('shop', {
      name: 'New shop',
      skills: { design: { weeks: 3 }, code: { weeks: 6 } },
      start: dayFrom(-20),
      due: dayFrom(60),
      milestones: {
        one: milestone('Design agreed', dayFrom(-9), dayFrom(-8), 0),
        two: milestone('Texts there', dayFrom(-2), null, 1),
        three: milestone('Opening', dayFrom(60), null, 2),
      },
    }),
    project(
      'app',
      { name: `متجر جديد ${'x'.repeat(90)}`, skills: { code: { weeks: 8 } }, start: dayFrom(10), due: dayFrom(80) },
      tailspin.clientId,
    ),
    project('vague', { name: 'Nobody knows yet' }),
    project('asked', { name: 'Relaunch', status: 'planned', skills: { text: { weeks: 1 } }, due: dayFrom(30) }),
  ]);
  dashboard = await started.context.newPage();
});
afterAll(() => started.browser.close());

const open = async (hash: string, heading: string) => {
  await dashboard.goto(`${origin}/dashboard.html#${hash}`);
  await dashboard.getByRole('heading', { name: heading, level: 1 }).waitFor();
};

/** What axe finds, and what stands out, wide and narrow, in light and dark; pictures of both. */
async function looked(name: string): Promise<string[]> {
  const found: string[] = [];
  for (const width of [320, 600, 1360]) {
    await dashboard.setViewportSize({ width, height: 860 });
    found.push(...(await problemsIn(dashboard, dashboard)).map((problem) => `${width}: ${problem}`));
    if (width !== 600) await takePictures(dashboard, `${name}-${width}`);
  }
  return found;
}

describe('the team', () => {
  it('is typed, one after the other', async () => {
    await open('team', 'Team');
    for (const [name, skills, days] of [
      ['Maria Oliveira', 'design, text', '4'],
      ['Noa Levi', 'code, Design', '5'],
    ] as const) {
      await dashboard.getByRole('button', { name: 'Add a teammate' }).press('Enter');
      const form = dashboard.getByRole('form', { name: 'Add a teammate' });
      await form.getByLabel('Name').fill(name);
      await form.getByLabel('Skills').fill(skills);
      await form.getByLabel("Days a week for clients' work").fill(days);
      await dashboard.keyboard.press('Enter');
      await dashboard.getByRole('list', { name: 'Team' }).getByText(name).waitFor();
    }
    await dashboard.getByText('4 days a week').waitFor();
  });

  it('has absences, typed and out of a calendar', async () => {
    await dashboard.getByRole('button', { name: 'Add an absence of Maria Oliveira' }).click();
    const form = dashboard.getByRole('form', { name: 'Add an absence of Maria Oliveira' });
    await form.getByLabel('First day').fill(dayFrom(7));
    await form.getByLabel('Last day').fill(dayFrom(9));
    await form.getByLabel('What for').fill('Course');
    await form.getByRole('button', { name: 'Save' }).click();
    await dashboard.getByRole('list', { name: 'Absences of Maria Oliveira' }).getByText('Course').waitFor();
    await dashboard
      .getByLabel('Absences of Noa Levi from a calendar file (.ics)', { exact: true })
      .and(dashboard.locator('input'))
      .setInputFiles({ name: 'away.ics', mimeType: 'text/calendar', buffer: Buffer.from(absencesCalendar()) });
    await dashboard.getByRole('checkbox', { name: /<b>School<\/b> 5 times/ }).waitFor();
    await looked('team-choice');
    await dashboard.getByRole('button', { name: 'Add 6 absences' }).click();
    await toast(dashboard, '6 absences added').waitFor();
    await dashboard.getByRole('button', { name: 'Show all 6 absences' }).click();
    const absences = dashboard.getByRole('list', { name: 'Absences of Noa Levi' }).getByRole('listitem');
    await expect.poll(() => absences.count(), patience).toBe(6);
    expect(await looked('team')).toEqual([]);
  });
});

describe('the workload', () => {
  it('shows half a year of weeks, each opens what it is made of', async () => {
    await open('workload', 'Workload');
    const weeks = dashboard.getByRole('group', { name: 'Workload' }).getByRole('button');
    await expect.poll(() => weeks.count(), patience).toBe(26);
    await weeks.first().focus();
    await dashboard.keyboard.press('ArrowRight');
    await dashboard.keyboard.press('ArrowRight');
    await dashboard.keyboard.press('Enter');
    await dashboard.getByRole('link', { name: 'New shop' }).first().waitFor();
    await dashboard.getByText('One project is not in the plot').click();
    await dashboard.getByText('says no skills with weeks').waitFor();
    expect(await looked('workload')).toEqual([]);
    await dashboard.getByText('As a table').click();
    expect(await dashboard.getByRole('table', { name: 'Workload' }).getByRole('row').count()).toBe(27);
    await dashboard.getByLabel('Skill').selectOption('code');
    await dashboard
      .getByText('may be needed for other work too')
      .or(dashboard.getByText('days · code'))
      .first()
      .waitFor();
  });
});

describe('the fit of a project', () => {
  it('says what is missing, and drafts the straight talk', async () => {
    await open(`fit/${northwind.clientId}/asked`, 'Fit check: Relaunch');
    await dashboard.getByText('It fits: the team has the time for it').waitFor();
    await dashboard.getByRole('button', { name: 'Add a skill' }).press('Enter');
    await dashboard.getByRole('textbox', { name: 'Skill' }).fill('code');
    await dashboard.getByRole('spinbutton', { name: 'Weeks' }).fill('6');
    await dashboard.keyboard.press('Enter');
    await dashboard.getByText(/^It does not fit by/).waitFor();
    await dashboard.getByText('Has this skill: Noa Levi').waitFor();
    await dashboard.getByText(/^The earliest date by which/).waitFor();
    expect(await dashboard.getByRole('textbox', { name: 'Straight talk' }).inputValue()).toMatch(
      /1\. A later date: [^]*Help from outside/,
    );
    expect(await looked('fit')).toEqual([]);
  });

  it('becomes a risk and a step of the log where one says yes in spite of it, and that is taken back', async () => {
    await dashboard.getByRole('button', { name: 'Accept the gap' }).click();
    await dashboard.getByLabel('What you do about it').fill('Ask Kim to help');
    await dashboard.keyboard.press('Enter');
    await dashboard.getByText('accepted in spite of the gap').waitFor();
    const listed = (kind: 'risk' | 'step') =>
      callBackground(started.options, 'practice.list', {
        kind,
        index: 'project',
        prefix: ['asked'],
        after: null,
        limit: 9,
      });
    expect((await listed('risk')).records).toMatchObject([
      {
        fields: {
          rule: 'capacity-gap',
          state: 'open',
          plan: 'Ask Kim to help',
          evidence: [{ kind: 'project', id: 'asked' }],
        },
      },
    ]);
    expect((await listed('step')).records).toMatchObject([{ fields: { sort: 'decision' } }]);
    expect(await axeFindings(dashboard)).toEqual([]);
    await toast(dashboard, 'Kept as a risk').getByRole('button', { name: 'Undo' }).click();
    await dashboard.getByRole('button', { name: 'Accept the gap' }).waitFor();
    expect((await listed('step')).records).toEqual([]);
  });
});

describe('all projects', () => {
  it('are on one timeline by their next date, and found by client', async () => {
    await open('projects', 'Projects 3');
    const rows = dashboard.getByRole('grid', { name: 'Projects' }).locator('[data-id]');
    await expect.poll(() => rows.count(), patience).toBe(3);
    expect(await rows.first().textContent()).toContain('New shop');
    expect(await rows.first().getByRole('img').getAttribute('aria-label')).toMatch(
      /Design agreed done .*Texts there .*; due/,
    );
    expect(await looked('projects')).toEqual([]);
    await dashboard.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await takePictures(dashboard, 'projects-rtl');
    await dashboard.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'));
    await dashboard.getByRole('searchbox', { name: 'Find a project or a client' }).fill(tailspin.name);
    await expect.poll(() => rows.count(), patience).toBe(1);
    await rows.first().focus();
    await dashboard.keyboard.press('Enter');
    await expect.poll(() => new URL(dashboard.url()).hash).toBe('#project/tailspin/app');
  });

  it('are fluid where there are thousands', async () => {
    for (let part = 0; part < 10; part += 1)
      await save(
        `thousands ${part}`,
        Array.from({ length: 200 }, (_, index) =>
          project(`many-${part}-${index}`, {
            name: `Project ${part} ${index}`,
            skills: { code: { weeks: 1 } },
            due: dayFrom(part * 20 + index),
          }),
        ),
      );
    await open('projects', 'Projects 2,003');
    const made = dashboard.getByRole('grid').locator('[data-id]');
    expect(await made.count()).toBeLessThan(60);
    await made.first().focus();
    await dashboard.keyboard.press('End');
    await dashboard.locator('[aria-rowindex="2004"]:focus').waitFor();
    expect(await made.count()).toBeLessThan(60);
    await open('workload', 'Workload');
    await dashboard.getByRole('group', { name: 'Workload' }).waitFor();
  });
});

it('meets no error in any page, and asks nobody on the network', () => {
  expect(started.browser.observed.problems).toEqual([]);
  expect(started.browser.observed.extensionRequests()).toEqual([]);
});
