// @vitest-environment jsdom
import { fireEvent, render, screen as page, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { HiddenCare } from '../../../../components/care/HiddenCare.tsx';
import { notices } from '../../../../utils/state/toasts.ts';
import { closeScreens } from '../close-screens.ts';
import { call, callsOf, openPage, plain, whats } from './open-care.tsx';

afterEach(() => {
  closeScreens();
  notices.value = [];
});

test('what is not for this client is named with the client, and is told again at a press', async () => {
  const world = await openPage(
    (one) => call(one, 'Steering'),
    async (one) => {
      const about = { clientId: 'northwind', signal: 'recap-owed', key: '', until: null, because: '' };
      const decision = { ...about, decision: 'never', untilTheyWrite: false };
      await one.ask('care.decide', { operationId: 'operation-never', ...decision });
    },
  );
  await page.findByRole('heading', { name: 'Nothing needs care' });
  render(<HiddenCare clientId="northwind" />);
  const hidden = await page.findByRole('list', { name: 'Not shown in Needs care' });
  expect(plain(hidden.textContent)).toBe('Recaps owed Show again');
  fireEvent.click(within(hidden).getByRole('button', { name: 'Recaps owed: Show again' }));
  await waitFor(() => expect(page.queryByRole('list', { name: 'Not shown in Needs care' })).toBeNull());
  expect(callsOf(world, 'care.decide').at(-1)?.input).toMatchObject({
    decision: 'again',
    signal: 'recap-owed',
    key: '',
  });
  document.dispatchEvent(new Event('visibilitychange'));
  expect(await whats()).toEqual(['Recap owed: Steering']);
});

test('nothing stands there where nothing was decided', async () => {
  const world = await openPage();
  render(<HiddenCare clientId="northwind" />);
  await waitFor(() => expect(callsOf(world, 'care.hidden')[0]?.answered).toBe(true));
  expect(page.queryByText('Not shown in Needs care')).toBeNull();
});
