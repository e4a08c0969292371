// @vitest-environment jsdom
import { render, screen as page, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ComingEvents } from '../../../../components/care/ComingEvents.tsx';
import { closeScreens } from '../close-screens.ts';
import { addNorthwind } from '../open-sidebar.tsx';
import { openPageWorld } from '../page-world.ts';

afterEach(closeScreens);

test('each event that comes leads to its brief and to its client', async () => {
  const world = openPageWorld();
  await world.ask('settings.edit', { edit: { recording: true } });
  await addNorthwind(world);
  const entry = {
    occurrence: null,
    interactionId: null,
    clientIds: ['northwind'],
    medium: 'meeting',
    direction: 'both',
    state: 'planned',
    at: Date.now() + 86_400_000,
    allDay: false,
    minutes: 60,
    subject: 'Second phase',
    summary: '',
    participants: [],
  } as const;
  await world.ask('interaction.log', { operationId: 'operation-planned', entry });
  render(<ComingEvents />);
  const list = await page.findByRole('list', { name: 'Coming up' });
  expect(within(list).getByRole('link', { name: 'Northwind Traders' }).getAttribute('href')).toContain('northwind');
  const brief = within(list).getByRole('link', { name: 'Brief for Second phase with Northwind Traders' });
  expect(brief.getAttribute('href')).toMatch(/^#brief\/northwind\/.+/);
});
