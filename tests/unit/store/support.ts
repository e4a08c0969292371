import { byHand } from '../../../utils/records/fields.ts';
import type { FieldsOf } from '../../../utils/records/index.ts';
import { openStore, type OpenStore } from '../../../utils/store/index.ts';

/** A store of its own for a test, with a clock that the test moves and a list of what it was told. */
export interface TestStore extends OpenStore {
  name: string;
  now(): number;
  pass(milliseconds: number): void;
  told: string[][];
}

let count = 0;

export function freshStore(name = `store ${(count += 1)}`): TestStore {
  let now = Date.UTC(2026, 10, 23, 9);
  const told: string[][] = [];
  const store = openStore({ name, clock: () => now, onChanged: (changed) => told.push(changed.map(({ id }) => id)) });
  return { ...store, name, told, now: () => now, pass: (milliseconds) => void (now += milliseconds) };
}

export function aClient(name: string): FieldsOf<'client'> {
  return {
    name,
    domains: { [`${name.toLowerCase()}.example`]: true },
    status: 'active',
    owner: '',
    backup: '',
    industry: '',
    goals: {},
    needs: {},
    cadence: null,
    responseHours: null,
    timeZone: null,
    preferredChannel: null,
    language: null,
    recording: 'full',
    since: null,
    provenance: byHand,
  };
}

export function anInteraction(clientId: string, at: number): FieldsOf<'interaction'> {
  return {
    medium: 'call',
    at,
    allDay: false,
    minutes: 30,
    direction: 'both',
    state: 'happened',
    clientIds: { [clientId]: true },
    participants: {},
    subject: 'Kick-off',
    summary: '',
    projectId: null,
    fromClientId: null,
    former: null,
    revision: null,
    phase: null,
    identity: null,
    provenance: byHand,
  };
}
