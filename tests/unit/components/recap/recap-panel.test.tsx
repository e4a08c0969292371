// @vitest-environment jsdom
import { fireEvent, screen as page, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { kickOff, openRecap, press, preview, showPanel, type } from './open-recap.tsx';

test('a mail follows from the notes, its dates marked with the words that they were made from', async () => {
  await openRecap(kickOff('follows'));
  type('Notes', 'decided: go with the annual plan\nwe send the quote by tuesday');
  expect(within(preview()).getByText('Go with the annual plan')).toBeTruthy();
  const date = within(preview()).getByText('Tuesday, 17 November');
  expect(date.tagName).toBe('MARK');
  expect(date.title).toBe('“tuesday”, from Monday 16 November');
  expect(within(page.getByRole('list', { name: 'Dates that were understood' })).getAllByRole('listitem')).toHaveLength(
    1,
  );
  expect(preview().textContent).toContain('Hello Anna and Bruno');
  expect(preview().textContent).toContain('Maria Manager');
});

test('dates are counted from the day of the meeting, which can be changed', async () => {
  await openRecap(kickOff('day'));
  type('Notes', 'we send the quote by tuesday');
  const day = page.getByLabelText('Meeting on');
  expect(day).toHaveProperty('value', '2026-11-16');
  Object.assign(day, { value: '2026-12-01' });
  day.dispatchEvent(new Event('input', { bubbles: true }));
  expect(await within(preview()).findByText('Tuesday, 8 December')).toBeTruthy();
});

test('a date that can mean two days is said', async () => {
  await openRecap(kickOff('ambiguous'));
  type('Notes', 'they name a contact by 12/3');
  expect(page.getByRole('alert').textContent).toContain('“12/3” can mean another day');
});

test('markup in notes, title and names stays text', async () => {
  const hostile = '<img src=x onerror=alert(1)>';
  await openRecap(kickOff('hostile', { title: hostile, guests: [{ name: hostile, email: 'h@northwind.example' }] }));
  type('Notes', `decided: ${hostile}`);
  expect(preview().textContent).toContain(`Recap: ${hostile}`);
  expect(within(preview()).getByRole('listitem').textContent).toBe(hostile);
  expect(document.querySelector('img')).toBeNull();
});

test('what was typed is there again after a reload, and never at another meeting', async () => {
  await openRecap(kickOff('kept'));
  type('Notes', 'decided: blue');
  await showPanel(kickOff('kept'));
  expect(page.getByRole('textbox', { name: 'Notes' })).toHaveProperty('value', 'decided: blue');
  expect(page.getByText('saved')).toBeTruthy();
  await showPanel(kickOff('kept by another', { clients: [{ id: 'fabrikam', name: 'Fabrikam' }] }));
  expect(page.getByRole('textbox', { name: 'Notes' })).toHaveProperty('value', '');
});

test('notes of the event are there to begin with', async () => {
  await openRecap(kickOff('begun', { notes: 'decided: red' }));
  expect(preview().textContent).toContain('Red');
});

test('a mail edited by hand no longer follows the notes, until it is told to, and that can be undone', async () => {
  await openRecap(kickOff('by hand'));
  type('Notes', 'decided: blue');
  press('Edit');
  type('Text', 'Hello,\n\n## My own\n- words');
  type('Notes', 'decided: green');
  expect(page.getByText(/no longer follows the notes/)).toBeTruthy();
  expect(page.getByRole('textbox', { name: 'Text' })).toHaveProperty('value', 'Hello,\n\n## My own\n- words');
  press('Follow the notes again');
  expect(preview().textContent).toContain('Green');
  press('Undo');
  expect(page.getByRole('textbox', { name: 'Text' })).toHaveProperty('value', 'Hello,\n\n## My own\n- words');
});

test('another template writes another mail', async () => {
  await openRecap(kickOff('template'));
  type('Notes', 'decided: blue');
  const template = page.getByRole('combobox', { name: 'Template' });
  Object.assign(template, { value: 'recap-short' });
  template.dispatchEvent(new Event('change', { bubbles: true }));
  expect(await within(preview()).findByText(/in short/)).toBeTruthy();
});

test('the notes have the focus, and Escape leads back', async () => {
  let left = 0;
  await openRecap(kickOff('escape'), () => (left += 1));
  const notes = page.getByRole('textbox', { name: 'Notes' });
  await waitFor(() => expect(document.activeElement).toBe(notes));
  fireEvent.keyDown(notes, { key: 'a' });
  expect(left).toBe(0);
  fireEvent.keyDown(notes, { key: 'Escape' });
  expect(left).toBe(1);
});
