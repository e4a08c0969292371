/** What the part of the address after `#` asks for. */
export interface Route {
  /** `inbox`, `sent`, or `search/<words>`: the list that is open, and the way back to it. */
  list: string;
  /** The thread that is open, in the address's words. */
  thread: string | null;
}

/** Reads the address: `#inbox`, `#inbox/<thread>`, `#sent/…`, `#search/<words>/<thread>`. */
export function currentRoute(): Route {
  const [path = ''] = location.hash.slice(1).split('?');
  const [name = '', second, third] = path.split('/');
  if (name === 'search' && second !== undefined) return { list: `search/${second}`, thread: third ?? null };
  return { list: name || 'inbox', thread: second || null };
}

/** Goes to a list or a thread in it. */
export function goTo(list: string, thread: string | null = null): void {
  location.hash = thread === null ? list : `${list}/${thread}`;
}
