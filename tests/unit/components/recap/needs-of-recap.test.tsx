// @vitest-environment jsdom
import { screen as page, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { kickOff, openRecap, type } from './open-recap.tsx';

const blindly = /This mail offers something/;

test('a recap that offers something while no need is written down says so, and then which needs it speaks to', async () => {
  const world = await openRecap(kickOff('needs'));
  type('Notes', 'we could also offer a training for the drivers');
  await page.findByText(blindly);
  const need = {
    text: 'Training of all drivers',
    quote: null,
    source: null,
    confirmedOn: null,
    addedAt: 1,
    answers: null,
  };
  await world.ask('client.edit', {
    operationId: 'operation need',
    clientId: 'northwind',
    edit: { needs: { training: need } },
  });
  await page.findByText(/Training of all drivers/);
  await waitFor(() => expect(page.queryByText(blindly)).toBeNull());
});
