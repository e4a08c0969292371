// @vitest-environment jsdom
import { fireEvent, screen as page, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { button, openDryRun, press } from './open-import.tsx';
import { candidateOf, surveyOf } from './surveyed.ts';

const box = (name: string) => page.findByRole('checkbox', { name });
const mailsLine = async () =>
  within(await page.findByRole('list', { name: 'What comes in' })).getByText('Mails').nextElementSibling?.textContent;

test('a dry run that waits is shown when the page is opened, with its totals', async () => {
  await openDryRun();
  expect(page.getByRole('heading', { name: 'What was found' })).toBeTruthy();
  expect(await mailsLine()).toBe(
    '61 new · 2 added to · 5 there already · 70 left out10 not ticked, 60 from mailing lists',
  );
  expect(await button('Bring in 2 clients, 63 mails')).toBeTruthy();
});

test('the totals follow what is ticked; what belongs to several counts once', async () => {
  await openDryRun();
  fireEvent.click(await box('Lea'));
  expect(await button('Bring in 3 clients, 73 mails')).toBeTruthy();
  fireEvent.click(await box('Contoso'));
  expect(await button('Bring in 2 clients, 31 mails')).toBeTruthy();
  expect(await mailsLine()).toMatch(/^31 new · 107 left out/);
});

test('a sample, the files, and what could not be read with where and what', async () => {
  await openDryRun(surveyOf({ issueCount: 1234 }));
  expect(page.getByText('The quote')).toBeTruthy();
  expect(page.getByText('mbox · 3 MiB · 140 found')).toBeTruthy();
  expect(page.getByText('1,234 things could not be read')).toBeTruthy();
  expect(page.getByText('Has no date')).toBeTruthy();
  expect(page.getByText('all.mbox · message 12')).toBeTruthy();
  expect(page.getByText('The first 1 of 1,234')).toBeTruthy();
});

test('an own address is added to the settings, and the worker looks again; what was ticked stays', async () => {
  const world = await openDryRun(surveyOf({ ownGuess: ['Maria@Home.example'] }));
  fireEvent.click(await box('Fabrikam'));
  await press('Maria@Home.example is mine too');
  await waitFor(() => expect(world.workers).toHaveLength(1));
  const own = ['maria@acme.example', 'maria@home.example'];
  expect(world.worker().asked).toEqual([{ type: 'survey', importId: 'waiting', own }]);
  expect(await world.ask('settings.read', {})).toMatchObject({ value: { settings: { ownAddresses: own } } });
  expect(await button(/^Bring in/)).toHaveProperty('disabled', true);
  expect(page.queryByText('Are these also your own addresses?')).toBeNull();
  world.worker().answer({ type: 'surveyed', survey: surveyOf() });
  await waitFor(async () => expect(await button('Bring in 1 client, 43 mails')).toHaveProperty('disabled', false));
});

test('those who are found by a text are ticked or unticked together', async () => {
  await openDryRun();
  fireEvent.input(page.getByRole('searchbox', { name: 'Find by name or domain' }), { target: { value: 'FABRI' } });
  await press('Untick 1');
  expect(await button('Bring in 1 client, 43 mails')).toBeTruthy();
  fireEvent.input(page.getByRole('searchbox', { name: 'Find by name or domain' }), { target: { value: 'gmail.com' } });
  await press('Tick 1');
  expect(page.getByText('2 of 3 ticked')).toBeTruthy();
  fireEvent.input(page.getByRole('searchbox', { name: 'Find by name or domain' }), { target: { value: 'nobody' } });
  expect(await page.findByText('Nobody is found by this.')).toBeTruthy();
  fireEvent.input(page.getByRole('searchbox', { name: 'Find by name or domain' }), { target: { value: '' } });
  await press('Untick all 3');
  expect(await button('Bring in 0 clients, 0 mails')).toHaveProperty('disabled', true);
  expect(page.getByText('Tick somebody to go on.')).toBeTruthy();
});

test('a name is changed before it comes in; who is a client already keeps theirs', async () => {
  const known = candidateOf('Tailspin', { key: 'client:tailspin', clientId: 'tailspin' });
  const world = await openDryRun(surveyOf({ candidates: [candidateOf('Contoso'), known], groups: [] }));
  expect(page.queryByRole('textbox', { name: 'Name of tailspin.example' })).toBeNull();
  expect(page.getByText('Already a client')).toBeTruthy();
  const name = page.getByRole('textbox', { name: 'Name of contoso.example' });
  fireEvent.input(name, { target: { value: 'Contoso Ltd ' } });
  await press('Bring in 2 clients, 0 mails');
  await waitFor(() =>
    expect(world.begun).toEqual([
      {
        keys: ['domain:contoso.example'],
        clientId: 'import waiting domain:contoso.example',
        name: 'Contoso Ltd',
        domains: ['contoso.example'],
      },
      { keys: ['client:tailspin'], clientId: 'tailspin', name: 'Tailspin', domains: ['tailspin.example'] },
    ]),
  );
});

test('the arrow keys go from one tick to the next, and from one name to the next that can be changed', async () => {
  const known = candidateOf('Tailspin', { key: 'client:tailspin', clientId: 'tailspin' });
  await openDryRun(surveyOf({ candidates: [candidateOf('Contoso'), known, candidateOf('Fabrikam')], groups: [] }));
  const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
  (await box('Contoso')).focus();
  press('ArrowDown');
  expect(document.activeElement).toBe(await box('Tailspin'));
  page.getByRole('textbox', { name: 'Name of contoso.example' }).focus();
  press('ArrowDown');
  expect(document.activeElement).toBe(page.getByRole('textbox', { name: 'Name of fabrikam.example' }));
  press('ArrowUp');
  expect(document.activeElement).toBe(page.getByRole('textbox', { name: 'Name of contoso.example' }));
});

test('of thousands a page is shown; all of them are ticked, and come in', async () => {
  const candidates = Array.from({ length: 5000 }, (_, index) => candidateOf(`C${index}`, { proposed: false }));
  const world = await openDryRun(surveyOf({ candidates, groups: [] }));
  expect(page.getAllByRole('row')).toHaveLength(51);
  expect(page.getByText('1–50 of 5,000')).toBeTruthy();
  await press('Next');
  expect(await box('C50')).toBeTruthy();
  await press('Tick all 5,000');
  await press('Bring in 5,000 clients, 0 mails');
  await waitFor(() => expect(world.begun).toHaveLength(5000));
});

test('files in which nobody was found say so', async () => {
  await openDryRun(surveyOf({ candidates: [], groups: [], samples: [] }), 'Choose other files');
  expect(page.getByRole('heading', { name: 'Nobody was found in these files' })).toBeTruthy();
  expect(page.queryByRole('button', { name: /^Bring in/ })).toBeNull();
  await press('Choose other files');
  expect(await button('Choose files')).toBeTruthy();
});

test('it is decided on later, or forgotten', async () => {
  const world = await openDryRun();
  fireEvent.click(await box('Contoso'));
  await press('Decide later');
  expect(await page.findByText('Waits for your decision')).toBeTruthy();
  expect(page.getByRole('button', { name: 'Choose files' })).toBeTruthy();
  await press('Decide now');
  expect(await box('Contoso')).toHaveProperty('checked', false);
  await press('Forget these files');
  await page.findByRole('button', { name: 'Choose files' });
  expect([...world.imports]).toEqual([]);
});
