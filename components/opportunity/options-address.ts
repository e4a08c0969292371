/** The address of the options sheet of something in a client's pipeline. */
export function optionsAddress(clientId: string, opportunityId: string): string {
  return `#${['options-sheet', clientId, opportunityId].map(encodeURIComponent).join('/')}`;
}
