// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { SearchBox } from '../../../../components/search/SearchBox.tsx';
import { openPageWorld } from '../page-world.ts';

afterEach(() => {
  render(null, document.body);
});

test('the field has the focus as soon as it stands in the page: a key that is pressed at once is meant for it', () => {
  openPageWorld();
  const nothing = () => undefined;
  render(<SearchBox isOpen takesFocus onEnter={nothing} onLeave={nothing} onOpen={nothing} />, document.body);
  expect(document.activeElement?.getAttribute('role')).toBe('combobox');
});
