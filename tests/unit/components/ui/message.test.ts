import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { message, messageNamed } from '../../../../components/ui/message.ts';

let id: string | undefined;

/** The browser as it is to a page: once the extension was updated, asking for a text throws. */
beforeEach(() => {
  id = 'clientside';
  Object.defineProperty(fakeBrowser.runtime, 'id', { get: () => id, configurable: true });
  Object.assign(fakeBrowser, {
    i18n: {
      getMessage: (name: string, [first]: string[]) => {
        if (id === undefined) throw new Error('Extension context invalidated.');
        return { ui_back: 'Back', recap_titleOf: `Recap of ${first}`, recap_copy: 'Copy' }[name] ?? '';
      },
    },
  });
});

test('a text is filled in each time anew', () => {
  expect(message('recap_titleOf', 'the review')).toBe('Recap of the review');
  expect(message('recap_titleOf', 'the start')).toBe('Recap of the start');
});

test('a page that an update has left behind shows the texts that it has, and none that it would have to ask for', () => {
  expect(message('ui_back')).toBe('Back');
  id = undefined;
  expect(message('ui_back')).toBe('Back');
  expect(messageNamed('recap_copy')).toBe('');
  id = 'clientside';
  expect(messageNamed('recap_copy')).toBe('Copy');
});
