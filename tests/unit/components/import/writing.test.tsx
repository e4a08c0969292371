// @vitest-environment jsdom
import { fireEvent, screen as page, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { button, openDryRun, openImport, press } from './open-import.tsx';
import { summaryOf } from './surveyed.ts';

test('goes on until all of it is there, and tells how far it is', async () => {
  const world = await openDryRun();
  const { step, end } = world.slow();
  await press(/^Bring in/);
  const bar = await page.findByRole('progressbar', { name: 'Bringing it in' });
  expect(bar.getAttribute('value')).toBe('0');
  step();
  await waitFor(() => expect(bar.getAttribute('value')).toBe('0.25'));
  end();
  expect(await page.findByRole('heading', { name: 'It is all there' })).toBeTruthy();
  expect(page.getByText('2 clients · 3 people · 63 mails')).toBeTruthy();
  expect(page.getByRole('link', { name: 'To your clients' }).getAttribute('href')).toBe('#clients');
  expect(page.getByRole('button', { name: 'Choose files' })).toBeTruthy();
});

test('is stopped, and goes on with those who were ticked', async () => {
  const world = await openDryRun();
  const { end } = world.slow();
  await press(/^Bring in/);
  await press('Stop');
  await page.findByRole('heading', { name: 'Stopped' });
  expect(world.imports.get('waiting')?.state).toBe('stopped');
  await press('Go on');
  await page.findByRole('heading', { name: 'Bringing it in' });
  end();
  await page.findByRole('heading', { name: 'It is all there' });
  expect(world.asked.filter((call) => call === 'import.continue')).toHaveLength(4);
  expect(world.begun?.map(({ name }) => name)).toEqual(['Contoso', 'Fabrikam']);
});

test('is undone in one click', async () => {
  const world = await openDryRun();
  await press(/^Bring in/);
  await press('Undo');
  expect(await page.findByRole('heading', { name: 'Taken back' })).toBeTruthy();
  expect(world.imports.get('waiting')?.state).toBe('undone');
});

test('what was being written when the page was closed goes on when it is opened', async () => {
  const world = await openImport(({ imports }) =>
    imports.set('half', summaryOf('half', { state: 'writing', written: 2, undoUntil: null })),
  );
  expect(await page.findByRole('heading', { name: 'It is all there' })).toBeTruthy();
  expect(world.asked.filter((call) => call === 'import.continue')).toHaveLength(2);
});

test('one that was refused is not begun, and can be begun again', async () => {
  const world = await openDryRun();
  world.refuse('import.begin');
  await press(/^Bring in/);
  expect((await page.findByRole('alert')).textContent).toMatch(/storage is full/);
  await press(/^Bring in/);
  expect(await page.findByRole('heading', { name: 'It is all there' })).toBeTruthy();
  expect(page.queryByRole('alert')).toBeNull();
});

test('one that broke in the middle goes on when it is tried again', async () => {
  const world = await openDryRun();
  world.refuse('import.continue');
  await press(/^Bring in/);
  await page.findByRole('alert');
  expect(page.getByRole('heading', { name: 'Bringing it in' })).toBeTruthy();
  await press('Try again');
  expect(await page.findByRole('heading', { name: 'It is all there' })).toBeTruthy();
});

test('earlier imports are listed with what came in, and undone as a whole', async () => {
  const world = await openImport(({ imports }) => {
    imports.set('old', summaryOf('old', { names: ['a.mbox', 'b.ics', 'c.vcf', 'd.csv', 'e.csv'] }));
    imports.set('lasting', summaryOf('lasting', { undoUntil: null }));
  });
  const list = within(await page.findByRole('list', { name: 'Earlier imports' }));
  const [first] = await list.findAllByRole('listitem');
  expect(first?.textContent).toMatch(/^a\.mbox, b\.ics, c\.vcf and 2 more.*2025 · 2 clients · 3 people · 63 mails/);
  expect(first?.textContent).toMatch(/Can be taken back until 6 Aug 2025/);
  (await button('Undo this import')).focus();
  await press('Undo this import');
  expect(await list.findByText('Taken back')).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(page.getByRole('list', { name: 'Earlier imports' })));
  expect(world.imports.get('old')?.state).toBe('undone');
  expect(list.queryByRole('button', { name: 'Undo this import' })).toBeNull();
});

test('one that was being taken back when the page was closed is taken back to its end', async () => {
  const world = await openImport(({ imports }) =>
    imports.set('half', summaryOf('half', { state: 'undoing', undoUntil: null })),
  );
  await waitFor(() => expect(world.imports.get('half')?.state).toBe('undone'));
  expect(await button('Choose files')).toBeTruthy();
});

test('one that was stopped before the page was opened goes on without asking anew who comes in', async () => {
  const world = await openImport(({ imports }) =>
    imports.set('half', summaryOf('half', { state: 'stopped', written: 1 })),
  );
  await press('Go on');
  expect(await page.findByRole('heading', { name: 'It is all there' })).toBeTruthy();
  expect(world.asked).not.toContain('import.survey');
});

test('what was taken back, or can no longer be, leaves the list when it is told to', async () => {
  const world = await openImport(({ imports }) => {
    imports.set('undone', summaryOf('undone', { state: 'undone', undoUntil: null }));
    imports.set('old', summaryOf('old', { undoUntil: null }));
    imports.set('new', summaryOf('new'));
  });
  const remove = await page.findAllByRole('button', { name: 'Remove from this list' });
  expect(remove).toHaveLength(2);
  for (const each of remove) fireEvent.click(each);
  await waitFor(() => expect(page.queryByRole('button', { name: 'Remove from this list' })).toBeNull());
  expect([...world.imports.keys()]).toEqual(['new']);
});

test('an import that has to be kept stays in the list, whoever wants it forgotten', async () => {
  const world = await openDryRun();
  world.imports.set('kept', summaryOf('kept', { state: 'stopped' }));
  await press('Forget these files');
  expect(await page.findByText('kept.mbox')).toBeTruthy();
});
