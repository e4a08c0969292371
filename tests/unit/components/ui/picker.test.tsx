// @vitest-environment jsdom
import { fireEvent, render, screen as page } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeScreens } from '../close-screens.ts';
import { Picker } from '../../../../components/ui/Picker.tsx';
import type { Option } from '../../../../components/ui/Select.tsx';

const many = Array.from({ length: 30 }, (_, index) => ({ value: `c${index}`, label: `Client ${index}` }));
let asked = 0;
function options(): readonly Option<string>[] {
  asked += 1;
  return many;
}

function Choice({ isReading = false }: { isReading?: boolean }) {
  const [value, setValue] = useState('');
  const chosen = many.find((option) => option.value === value)?.label ?? '';
  const picking = { value, chosen, none: 'All', options, onSelect: setValue, isReading };
  return <Picker label="Client" {...picking} />;
}

/** Every text is its name, but for the language that they are in. */
const textOf = (name: string) => (name === 'ui_textLanguage' ? 'en' : name);

beforeEach(() => {
  asked = 0;
  Object.assign(fakeBrowser, { i18n: { getMessage: textOf, getUILanguage: () => 'en' } });
  render(<Choice />);
});
afterEach(closeScreens);

const field = () => page.getByRole<HTMLInputElement>('combobox', { name: 'Client' });
const press = (key: string) => fireEvent.keyDown(field(), { key });
const listed = () => page.queryAllByRole('option').map(({ textContent }) => textContent);
const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent;

test('what can be picked is asked for when the list opens, the first of it is listed', () => {
  expect(asked).toBe(0);
  expect(field().placeholder).toBe('All');
  press('ArrowDown');
  expect(asked).toBe(1);
  expect(listed()).toEqual(many.slice(0, 8).map(({ label }) => label));
  expect(page.getByText('ui_pickMore')).toBeDefined();
});

test('is picked with the keys alone, and taken back', () => {
  fireEvent.input(field(), { target: { value: 'client 2' } });
  press('ArrowDown');
  expect(active()).toBe('Client 20');
  press('Enter');
  expect(field().value).toBe('Client 20');
  expect(listed()).toEqual([]);
  press('ArrowDown');
  expect(listed().slice(0, 3)).toEqual(['All', 'Client 20', 'Client 0']);
  expect(page.getByRole('option', { selected: true }).textContent).toBe('Client 20');
  expect(active()).toBe('Client 20');
  press('ArrowUp');
  press('ArrowUp');
  expect(active()).toBe('All');
  press('Enter');
  expect(field().value).toBe('');
});

test('what is typed after a choice takes its place', () => {
  field().focus();
  fireEvent.input(field(), { target: { value: 'client 7' } });
  press('Enter');
  const { selectionStart, selectionEnd, value } = field();
  expect([value, selectionStart, selectionEnd]).toEqual(['Client 7', 0, 'Client 7'.length]);
});

test('Escape and leaving keep what was chosen before', () => {
  fireEvent.input(field(), { target: { value: 'client 7' } });
  press('Enter');
  fireEvent.input(field(), { target: { value: 'client 8' } });
  expect(press('Escape')).toBe(false);
  expect(field().value).toBe('Client 7');
  fireEvent.input(field(), { target: { value: 'nobody' } });
  expect(page.getByText('ui_pickNothing')).toBeDefined();
  press('ArrowDown');
  expect(active()).toBeUndefined();
  fireEvent.blur(field());
  expect(field().value).toBe('Client 7');
  // A closed list leaves the key to whatever is around it.
  expect(press('Escape')).toBe(true);
});

test('while there is more to be read, nobody is said not to be there', () => {
  closeScreens();
  render(<Choice isReading />);
  fireEvent.input(field(), { target: { value: 'nobody' } });
  expect(page.queryByText('ui_pickNothing')).toBeNull();
  expect(page.getByText('ui_loading')).toBeDefined();
});
