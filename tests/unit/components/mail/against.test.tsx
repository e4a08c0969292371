// @vitest-environment jsdom
import { fireEvent, screen as page, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { addNorthwind, clientRegion, openSidebar } from '../open-sidebar.tsx';
import { anna, thread } from '../views.ts';

test('a referral may be asked for by hand, and says before and while it is written why it would not be offered', async () => {
  const world = await openSidebar(thread('before', []));
  await addNorthwind(world);
  const promise = { commitmentId: 'figures', clientId: 'northwind', owedBy: 'us', who: '', projectId: null };
  await world.ask('commitment.save', {
    operationId: 'the promise',
    ...promise,
    what: 'Send the figures',
    due: '2020-01-02',
  });
  world.show(thread('now', [anna]));
  const region = await clientRegion();
  fireEvent.click(within(region).getByRole('button', { name: 'Write a mail' }));
  const choice = await page.findByRole('button', { name: /^Ask for a referral/ });
  expect(choice.textContent).toMatch(/Not the moment: we are late with what we promised: .*Send the figures/);
  fireEvent.click(choice);
  expect((await page.findByText(/Not the moment: we are late/)).textContent).toContain('Send the figures');
  await page.findByText(/Do you know somebody/);
});
