// @vitest-environment jsdom
import { render, screen as page } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { MailPreview } from '../../../../components/recap/MailPreview.tsx';
import { closeScreens } from '../close-screens.ts';

afterEach(closeScreens);

test.each([
  ['Hello נועה,', 'ltr'],
  ['שלום Noa,', 'rtl'],
  ['– 40: مرحبا', 'rtl'],
  // Digits and commas have no direction of their own, in Arabic neither.
  ['٤٠، Hello نועה', 'ltr'],
  ['٤٠، مرحبا Noa', 'rtl'],
  ['𞤀𞤁𞤂 Noa', 'rtl'],
  ['ߒߞߏ Noa', 'rtl'],
  ['\u200fNoa', 'rtl'],
  ['12: 20', 'ltr'],
])('a subject that begins with a name reads as its mail does: “%s”', (greeting, direction) => {
  const subject = 'אתר חדש: where we stand';
  const blocks = [{ type: 'paragraph' as const, segments: [{ text: greeting }] }];
  render(<MailPreview language="en" label="The mail" subject={subject} blocks={blocks} />);
  expect(page.getByText(subject).dir).toBe(direction);
});
