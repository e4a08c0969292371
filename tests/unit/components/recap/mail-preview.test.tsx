// @vitest-environment jsdom
import { render, screen as page } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MailPreview } from '../../../../components/recap/MailPreview.tsx';
import { closeScreens } from '../close-screens.ts';
import { openPageWorld } from '../page-world.ts';

// The words of the screens.
beforeEach(() => void openPageWorld());
afterEach(() => closeScreens());

test('a mail reads in one direction, as it does where it is put, whatever a line of it is written in', () => {
  const words = (text: string) => [{ text }];
  const blocks = [
    { type: 'paragraph' as const, segments: words('Hello Anna') },
    { type: 'list' as const, items: [words('التسليم: 21 December → 27 December')] },
  ];
  render(<MailPreview subject="Shop" blocks={blocks} language="en" />);
  const body = page.getByText('Hello Anna').parentElement;
  expect(body?.getAttribute('dir')).toBe('auto');
  expect(body?.querySelectorAll('[dir]')).toHaveLength(0);
});
