import { render, screen as page } from '@testing-library/preact';
import { afterEach } from 'vitest';
import { closePanelWithView } from '../../../components/sidebar/panel.ts';
import { Sidebar } from '../../../components/sidebar/Sidebar.tsx';
import type { View } from '../../../utils/sites/view.ts';
import { connectFrame } from '../../../utils/state/frame.ts';
import { followView } from '../../../utils/state/screen.ts';
import { readSettings } from '../../../utils/state/settings.ts';
import { notices } from '../../../utils/state/toasts.ts';
import { openPageWorld, type PageWorld } from './page-world.ts';
import { maria } from './views.ts';
import { closeScreens } from './close-screens.ts';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  closeScreens();
  notices.value = [];
});

/** The whole sidebar in a tab that shows this, over a background of its own that was set up before. */
export async function openSidebar(view: View): Promise<PageWorld> {
  const world = openPageWorld();
  await world.ask('settings.edit', { edit: { recording: true, ownAddresses: [maria.email] } });
  stops.push(closePanelWithView(), followView());
  await Promise.all([connectFrame(), readSettings()]);
  world.show(view);
  render(<Sidebar />);
  return world;
}

/** Northwind with Anna, as if it had been added before. */
export async function addNorthwind(world: PageWorld): Promise<void> {
  await world.ask('client.add', {
    operationId: 'operation-northwind',
    clientId: 'northwind',
    name: 'Northwind Traders',
    domains: ['northwind.example'],
    people: [{ name: 'Anna Berg', email: 'anna@northwind.example' }],
    link: null,
  });
}

/** The client's card once it is there. */
export function clientRegion(): Promise<HTMLElement> {
  return page.findByRole('region', { name: 'Client' });
}
