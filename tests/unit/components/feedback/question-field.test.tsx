// @vitest-environment jsdom
import { fireEvent, render, screen as page } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { QuestionField } from '../../../../components/feedback/QuestionField.tsx';
import { closeScreens } from '../close-screens.ts';

let asked: string[] = [];
beforeEach(() => {
  asked = [];
  Object.assign(fakeBrowser, { i18n: { getMessage: (name: string) => name, getUILanguage: () => 'en' } });
});
afterEach(closeScreens);

function Question() {
  const [question, setQuestion] = useState('Was the workshop worth it?');
  return <QuestionField sort="own" value={question} language="en" onText={setQuestion} />;
}

function Form() {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        asked.push(field().value);
      }}
    >
      <Question />
    </form>
  );
}

const field = () => page.getByRole<HTMLTextAreaElement>('textbox', { name: /^feedback_question/ });
const enter = (init: KeyboardEventInit = {}) => fireEvent.keyDown(field(), { key: 'Enter', ...init });

/** What the field holds after something was pasted at a place in it. */
function paste(text: string, at: number): void {
  const { value } = field();
  field().value = value.slice(0, at) + text + value.slice(at);
  field().setSelectionRange(at + text.length, at + text.length);
  fireEvent.input(field());
}

test('Enter submits the form of a question, and makes no second line of it', () => {
  render(<Form />);
  expect(enter()).toBe(false);
  expect(asked).toEqual(['Was the workshop worth it?']);
});

test('Enter makes no second line where there is no form', () => {
  render(<Question />);
  expect(enter()).toBe(false);
});

test('Enter that ends the composing of a word is left to that', () => {
  render(<Form />);
  expect(enter({ isComposing: true })).toBe(true);
  expect(asked).toEqual([]);
});

test('what is pasted becomes one line, and the caret stays behind it', () => {
  render(<Question />);
  paste('good and\n really ', 17);
  expect([field().value, field().selectionEnd]).toEqual(['Was the workshop good and really worth it?', 33]);
});

test('a line break beside a blank leaves nothing behind', () => {
  render(<Question />);
  paste('\n', 17);
  expect([field().value, field().selectionEnd]).toEqual(['Was the workshop worth it?', 17]);
});

test('what has no line breaks is taken as it is, with the caret where it was', () => {
  render(<Question />);
  paste('really ', 17);
  expect([field().value, field().selectionEnd]).toEqual(['Was the workshop really worth it?', 24]);
});
