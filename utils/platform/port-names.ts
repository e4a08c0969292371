/**
 * The name of the port. The key stands in the address of the frame that the content script made, where no page can read
 * it: a sidebar that the page itself embeds gets no answer and shows nothing.
 */
export const portName = (key: string): string => `clientside-frame ${key}`;

const relayPrefix = 'clientside-relay ';
/** The name of the port to the background where the sidebar cannot reach its tab by itself. */
export const relayName = {
  of: (key: string): string => relayPrefix + key,
  keyOf: (name: string): string | null => (name.startsWith(relayPrefix) ? name.slice(relayPrefix.length) : null),
};
