// @vitest-environment jsdom
import { fireEvent, render, screen as page, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Templates } from '../../../../components/template/Templates.tsx';
import { Toasts } from '../../../../components/ui/Toasts.tsx';
import { keptText } from '../../../../utils/state/kept-text.ts';
import { readSettings, settings } from '../../../../utils/state/settings.ts';
import { dismissNotice, holdNotices, notices, releaseNotices } from '../../../../utils/state/toasts.ts';
import { openPageWorld, type PageWorld } from '../page-world.ts';
import { closeScreens } from '../close-screens.ts';

let world: PageWorld;

beforeEach(async () => {
  world = openPageWorld();
  await readSettings();
  render(<Page />);
  await page.findByRole('textbox', { name: 'Text' });
});
afterEach(() => {
  closeScreens();
  notices.value = [];
  for (const name of ['recap', 'recap-short', 'recap:de']) keptText(`template:${name}`).clear();
});

function Page() {
  return (
    <>
      {settings.value && <Templates settings={settings.value} />}
      <Toasts notices={notices.value} dismiss={dismissNotice} hold={holdNotices} release={releaseNotices} />
    </>
  );
}

const text = () => page.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
const subject = () => page.getByRole<HTMLInputElement>('textbox', { name: 'Subject' });
const write = (value: string) => fireEvent.input(text(), { target: { value } });
const press = (name: string) => fireEvent.click(page.getByRole('button', { name }));
const mail = () => page.getByRole('region', { name: 'The mail as it will look' });
const saved = async () => world.ask('template.list', { ids: ['recap', 'recap-short'] });

test('the preview follows what is typed', () => {
  write('Dear {{names}}, about {{client}}');
  expect(within(mail()).getByText('Dear Anna, about Northwind Traders')).toBeTruthy();
});

test('a field is put in where the caret stood, in the text or in the subject', () => {
  write('Hello , bye');
  text().focus();
  text().setSelectionRange(6, 6);
  press('Names');
  expect(text().value).toBe('Hello {{names}}, bye');
  subject().focus();
  subject().setSelectionRange(0, subject().value.length);
  press('Client');
  expect(subject().value).toBe('{{client}}');
  expect(document.activeElement).toBe(subject());
});

test('a field that there is none of, and braces left open, are said with their line', () => {
  write('Hello\n{{nonsense}}\n{{names');
  const alerts = page.getAllByRole('alert').map((alert) => alert.textContent);
  expect(alerts).toHaveLength(2);
  expect(alerts[0]).toContain('Line 2: there is no field “nonsense”');
  expect(alerts[1]).toContain('Line 3');
});

test('a template is saved, and what the person wrote stands when the page is opened again', async () => {
  write('My own words');
  press('Save template');
  await waitFor(async () => expect(await saved()).toMatchObject({ value: [{ id: 'recap', text: 'My own words' }] }));
  await waitFor(() => expect(page.getByRole('button', { name: 'Save template' })).toHaveProperty('disabled', true));
  closeScreens();
  render(<Page />);
  expect(await page.findByRole('textbox', { name: 'Text' })).toHaveProperty('value', 'My own words');
});

test('back to the original, and back again by Undo', async () => {
  const original = text().value;
  write('My own words');
  press('Save template');
  await page.findByText('Saved');
  press('Back to the original');
  await waitFor(() => expect(text().value).toBe(original));
  expect(await saved()).toMatchObject({ value: [] });
  press('Undo');
  await waitFor(() => expect(text().value).toBe('My own words'));
  expect(await saved()).toMatchObject({ value: [{ text: 'My own words' }] });
});

test('what was typed and not saved is still there after a reload, for its template alone', async () => {
  write('Half a sen');
  closeScreens();
  render(<Page />);
  expect(await page.findByRole('textbox', { name: 'Text' })).toHaveProperty('value', 'Half a sen');
  fireEvent.change(page.getByRole('combobox', { name: 'Template to edit' }), { target: { value: 'recap-short' } });
  await waitFor(() => expect(text().value).toContain('in short'));
});

test('each language has a text of its own, and goes back to the original by itself', async () => {
  const inLanguage = (value: string) =>
    fireEvent.change(page.getByRole('combobox', { name: 'Language' }), { target: { value } });
  write('My own words');
  press('Save template');
  await page.findByText('Saved');
  inLanguage('de');
  await waitFor(() => expect(text().value).toContain('Guten Tag {{names}}'));
  expect(mail().textContent).toContain('Guten Tag Anna Berg');
  write('Meine Worte');
  press('Save template');
  await waitFor(async () =>
    expect(await saved()).toMatchObject({ value: [{ language: 'en' }, { language: 'de', text: 'Meine Worte' }] }),
  );
  press('Back to the original');
  await waitFor(() => expect(text().value).toContain('Guten Tag {{names}}'));
  expect(await saved()).toMatchObject({ value: [{ language: 'en', text: 'My own words' }] });
  inLanguage('en');
  await waitFor(() => expect(text().value).toBe('My own words'));
});

test('the template that a new recap begins with is chosen', async () => {
  fireEvent.change(page.getByRole('combobox', { name: 'A new recap begins with' }), {
    target: { value: 'recap-short' },
  });
  await page.findByText('Saved');
  expect(await world.ask('settings.read', {})).toMatchObject({ value: { settings: { template: 'recap-short' } } });
});
