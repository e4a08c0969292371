// @vitest-environment jsdom
import { fireEvent, render, screen as page, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { openedSubject } from '../../../../components/dashboard/place.ts';
import { SurveysPage } from '../../../../components/feedback/SurveysPage.tsx';
import { closeScreens } from '../close-screens.ts';
import { addNorthwind } from '../open-sidebar.tsx';
import { openPageWorld, type PageWorld } from '../page-world.ts';

afterEach(() => {
  closeScreens();
  openedSubject.value = null;
});

/** The surveys of Northwind, where Anna may be asked. */
async function openSurveys(): Promise<PageWorld> {
  const world = openPageWorld();
  await world.ask('settings.edit', { edit: { recording: true } });
  await addNorthwind(world);
  openedSubject.value = { clientId: 'northwind', aboutId: null };
  render(<SurveysPage />);
  await page.findByLabelText('Kind of survey');
  return world;
}

const question = () => page.getByLabelText<HTMLInputElement>(/^Question/).value;
const write = (value: string) => fireEvent.input(page.getByLabelText(/^Question/), { target: { value } });
const choose = (value: string) => fireEvent.change(page.getByLabelText('Kind of survey'), { target: { value } });

const saved = z.object({
  value: z.object({ records: z.array(z.object({ fields: z.object({ question: z.string() }) })) }),
});

test('a usual question follows the language of the client, whatever was chosen before, and is saved in it', async () => {
  const world = await openSurveys();
  choose('nps');
  await waitFor(() => expect(question()).toMatch(/^How likely/));
  const edit = { language: 'de' };
  await world.ask('client.edit', { operationId: 'operation german', clientId: 'northwind', edit });
  await waitFor(() => expect(question()).toMatch(/^Wie wahrscheinlich/));
  fireEvent.click(page.getByRole('button', { name: 'Prepare the survey' }));
  const asked = { kind: 'survey', index: 'timeline', prefix: ['northwind'], after: null, limit: 10 };
  await waitFor(async () =>
    expect(saved.parse(await world.ask('practice.list', asked)).value.records).toMatchObject([
      { fields: { question: expect.stringMatching(/^Wie wahrscheinlich/) } },
    ]),
  );
});

test.each(['Was the workshop worth it?', ''])('what was typed instead of it stays as it is: “%s”', async (typed) => {
  const world = await openSurveys();
  write(typed);
  const edit = { language: 'de', name: 'Nordwind' };
  await world.ask('client.edit', { operationId: 'operation named', clientId: 'northwind', edit });
  await page.findByRole('heading', { name: /Nordwind/ });
  expect(question()).toBe(typed);
});
