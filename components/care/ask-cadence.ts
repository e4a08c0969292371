import { keptText } from '../../utils/state/kept-text.ts';

/** Opens the form for how often a client wants to hear from us, where their card is shown: as if something were typed in it. */
export function askCadence(clientId: string): void {
  keptText(`edit:${clientId}:cadence`).set('{}');
}
