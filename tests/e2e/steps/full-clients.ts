import type { Page } from 'playwright-core';
import { callBackground } from '../../browser/call.ts';
import { byHand } from '../../../utils/records/fields.ts';
import { dayFrom } from './care.ts';
import { addClients, contoso, northwind, woodgrove } from './store.ts';

export const day = 86_400_000;

/** The client that the pages about one client are about. */
export const fullClient = { ...northwind, name: 'Northwind Traders & Söhne Internationale Handelsgesellschaft mbH' };
export const arabicClient = { ...woodgrove, name: 'شركة الواحة للتجارة والخدمات والاستشارات الدولية' };

/** Whose it is, and that a person wrote it down. */
export const ofClient = (clientId: string) => ({ clientIds: { [clientId]: true as const }, provenance: byHand });

/** Three clients; one of them with all details. */
export async function addFullClients(own: Page): Promise<void> {
  await addClients(own, fullClient, contoso, arabicClient);
  const said = (text: string) => ({ text, source: null, addedAt: Date.now() - 70 * day, answers: null });
  await callBackground(own, 'client.edit', {
    operationId: 'details of the client',
    clientId: fullClient.clientId,
    edit: {
      industry: 'Retail',
      owner: 'Maria',
      since: dayFrom(-400),
      cadence: { days: 14, chosenBy: 'client', since: dayFrom(-100) },
      responseHours: 24,
      preferredChannel: 'mail',
      goals: Object.fromEntries(
        ['Sell in France by spring', 'أن نبيع في الخارج', 'Fewer calls about orders', 'A team that does it alone'].map(
          (text, index) => [`goal ${index}`, { ...said(text), quote: text, confirmedOn: dayFrom(-70) }],
        ),
      ),
      needs: Object.fromEntries(
        ['Returns take too long', 'Texts in four languages', 'Orders without a call', 'Prices that hold a year'].map(
          (text, index) => [`need ${index}`, { ...said(text), quote: null, confirmedOn: null }],
        ),
      ),
    },
  });
}
