// @vitest-environment jsdom
import { fireEvent, screen as page, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { WorkerAnswer } from '../../../../utils/importers/protocol.ts';
import type { ImportWorld } from './import-world.ts';
import { button, drop, openImport, press } from './open-import.tsx';

const table: WorkerAnswer = {
  type: 'columns',
  key: 'who mail since',
  file: 'people.csv',
  headers: ['Who', 'Mail', 'Since'],
  rows: [
    ['Ann Lee', 'ann@contoso.example', '2019'],
    ['', 'bo@contoso.example', '2020'],
    ['Cy Dee', 'cy@contoso.example', '2021'],
    ['Di Eff', 'di@contoso.example', '2022'],
    ['Ed Foe', 'ed@contoso.example', '2023'],
  ],
  proposal: { Who: 'name', Mail: 'email' },
};

async function openAsked(prepare?: (world: ImportWorld) => void): Promise<ImportWorld> {
  const world = await openImport(prepare);
  drop(new File(['Who,Mail'], 'people.csv'));
  await page.findByRole('heading', { name: 'Reading your files' });
  world.worker().answer(table);
  return world;
}

const toldColumns = (world: ImportWorld) => world.worker().asked.filter(({ type }) => type === 'columns');
const select = (header: string) => page.findByRole('combobox', { name: `Column “${header}” is` });

test('asks what the columns are, with three of their cells and what they seem to be', async () => {
  await openAsked();
  expect(await select('Who')).toHaveProperty('value', 'name');
  expect(await select('Mail')).toHaveProperty('value', 'email');
  expect(await select('Since')).toHaveProperty('value', 'none');
  const who = within((await page.findAllByRole('listitem'))[0] ?? document.body);
  expect(who.getByText('Ann Lee')).toBeTruthy();
  expect(who.getByText('Di Eff')).toBeTruthy();
  expect(who.queryByText('Ed Foe')).toBeNull();
});

test('what was answered is told without what is left out, and remembered', async () => {
  const world = await openAsked();
  fireEvent.change(await select('Since'), { target: { value: 'date' } });
  fireEvent.change(await select('Who'), { target: { value: 'none' } });
  (await button('Use these columns')).focus();
  await press('Use these columns');
  const columns = { Mail: 'email', Since: 'date' };
  await waitFor(() => expect(toldColumns(world)).toEqual([{ type: 'columns', key: 'who mail since', columns }]));
  await waitFor(() => expect(world.columns.get('who mail since')).toEqual(columns));
  expect(page.queryByRole('combobox')).toBeNull();
  const heading = page.getByRole('heading', { name: 'Reading your files' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
});

test('columns that name nobody are not taken', async () => {
  await openAsked();
  for (const header of ['Who', 'Mail']) fireEvent.change(await select(header), { target: { value: 'phone' } });
  expect(page.getByRole('button', { name: 'Use these columns' })).toHaveProperty('disabled', true);
  expect(page.getByText(/^At least one column has to be/)).toBeTruthy();
});

test('what was answered before is proposed the next time, and can be changed', async () => {
  const world = await openAsked(({ columns }) => columns.set('who mail since', { Who: 'organisation' }));
  expect(await select('Who')).toHaveProperty('value', 'organisation');
  expect(await select('Mail')).toHaveProperty('value', 'none');
  expect(page.getByText(/^This is what you said the last time/)).toBeTruthy();
  fireEvent.change(await select('Mail'), { target: { value: 'email' } });
  await press('Use these columns');
  const columns = { Who: 'organisation', Mail: 'email' };
  await waitFor(() => expect(toldColumns(world)).toMatchObject([{ columns }]));
  await waitFor(() => expect(world.columns.get('who mail since')).toEqual(columns));
});

test('a second table with the same columns among these files is not asked about', async () => {
  const world = await openAsked();
  await press('Use these columns');
  world.worker().answer({ ...table, file: 'same.csv' });
  await waitFor(() => expect(toldColumns(world)).toHaveLength(2));
  expect(page.queryByRole('combobox')).toBeNull();
});

test('a column can be anything that a table is read by, and a note, which nobody keeps, cannot', async () => {
  await openAsked();
  const offered = within(await select('Who')).getAllByRole('option');
  const named = offered.map(({ textContent }) => textContent);
  expect(named).toEqual(
    expect.arrayContaining(['Middle name', 'Currency', 'Id of the organisation', 'Id of the person']),
  );
  expect(named).not.toContain('Note');
});

test('a table that is left out is not asked about again in these files, but in the next ones', async () => {
  const world = await openAsked();
  await press('Leave this file out');
  world.worker().answer({ ...table, file: 'same.csv' });
  await waitFor(() =>
    expect(toldColumns(world).map((told) => 'columns' in told && told.columns)).toEqual([null, null]),
  );
  expect(world.asked).not.toContain('columns.save');
  await press('Stop');
  await page.findByRole('button', { name: 'Choose files' });
  drop(new File(['Who,Mail'], 'people.csv'));
  await page.findByRole('heading', { name: 'Reading your files' });
  world.worker().answer(table);
  expect(await select('Who')).toBeTruthy();
});
