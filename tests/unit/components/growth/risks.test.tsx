// @vitest-environment jsdom
import { fireEvent, screen as page, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { addNorthwind, clientRegion, openSidebar } from '../open-sidebar.tsx';
import { anna, thread } from '../views.ts';

test('the card tells the health and the risks in a line each, and writes down once what the promises propose', async () => {
  const world = await openSidebar(thread('g-none', []));
  await addNorthwind(world);
  for (const commitmentId of ['one', 'two'])
    await world.ask('commitment.save', {
      operationId: `promise ${commitmentId}`,
      commitmentId,
      clientId: 'northwind',
      owedBy: 'us',
      who: '',
      what: `Send ${commitmentId}`,
      due: new Date(Date.now() - 9 * 86_400_000).toISOString().slice(0, 10),
      projectId: null,
    });
  world.show(thread('g-shown', [anna]));
  const lines = within(await within(await clientRegion()).findByRole('region', { name: 'How we stand' }));
  await lines.findByText(/Promises: poor/);
  await lines.findByText('No open risk · 1 proposed');
  const saves = () => world.calls.filter(({ call }) => call === 'practice.save');
  expect(saves()).toHaveLength(1);
  fireEvent.click(lines.getByRole('button', { name: 'First meeting' }));
  fireEvent.input(page.getByRole('textbox', { name: 'What they fear' }), { target: { value: 'Another delay' } });
  fireEvent.submit(page.getByRole('form', { name: 'First meeting' }));
  await lines.findByText('1 of 4 asked');
  await waitFor(() => expect(saves()).toHaveLength(1));
});
