import type { FieldsOf } from '../../../utils/records/index.ts';
import { openStore, type OpenStore } from '../../../utils/store/index.ts';
import { fieldsOf } from '../../records/plain-records.ts';

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

/** A client of that name, with a domain of that name. */
export function aClient(name: string): FieldsOf<'client'> {
  return fieldsOf('client', { name, domains: { [`${name.toLowerCase()}.example`]: true } });
}

/** A call with a client. */
export function anInteraction(clientId: string, at: number): FieldsOf<'interaction'> {
  return fieldsOf('interaction', { clientIds: { [clientId]: true }, at });
}
