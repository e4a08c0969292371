import type { Page } from 'playwright-core';
import { callBackground } from '../../browser/call.ts';
import { noa } from '../../synthetic/mailbox/people.ts';
import { dayFrom, heldCall, promised } from './care.ts';
import { addFullClients, arabicClient, fullClient } from './full-clients.ts';
import { fullFeedback } from './full-feedback.ts';
import { fullProjects } from './full-projects.ts';
import { fullProspects } from './full-prospects.ts';

/* A practice with something on every page of the dashboard: long names, names in other scripts, old and new work. */

/** What each page about one client is about beside the client; null where the client is enough. */
export const fullSubjects: Readonly<Record<string, string | null>> = {
  brief: null,
  handover: null,
  project: 'shop',
  outline: 'shop',
  'case-file': 'shop',
  fit: 'shop',
  surveys: null,
  growth: null,
  'options-sheet': 'second shop',
};

/** Somebody who is written in two ways. */
async function twice(own: Page): Promise<void> {
  const person = { personId: 'twice', clientId: fullClient.clientId, name: 'Berg, Anna', link: null };
  await callBackground(own, 'person.add', { ...person, operationId: 'add her again', email: 'ab@northwind.example' });
}

/** Fills the store; `own` is a page of the extension. */
export async function fillPractice(own: Page): Promise<void> {
  await addFullClients(own);
  await twice(own);
  const changes = [...fullProjects(), ...fullFeedback(), ...fullProspects()];
  await callBackground(own, 'practice.save', { operationId: 'the practice', changes });
  for (const [index, ago] of [2, 9, 30, 75].entries())
    await heldCall(own, `call ${index}`, fullClient.clientId, `Status call ${index}`, ago);
  await heldCall(own, 'call', arabicClient.clientId, 'مكالمة', 40, noa);
  await promised(own, 'ours', fullClient.clientId, 'Send the figures of all four warehouses', dayFrom(-9));
  await promised(own, 'theirs', fullClient.clientId, 'Name a technical contact', dayFrom(4), 'them');
  await promised(own, 'other', arabicClient.clientId, 'نرسل العرض', dayFrom(-1));
}
