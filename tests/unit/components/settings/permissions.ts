/** A browser's permissions and registered scripts, as far as a webmail of one's own needs them. */
export interface GrantedState {
  origins: Set<string>;
  permissions: Set<string>;
  /** What the person answers to the browser's question. */
  answer: boolean;
  scripts: { id: string; matches: string[] }[];
}

interface Asked {
  origins?: string[];
  permissions?: string[];
}

/** What a browser grants where the person allowed an extension all sites. */
export const everySite = 'https://*/*';

/** Gives the extension API permissions that work in memory; the extension itself came with Gmail. */
export function permissionsOf(api: object): GrantedState {
  const gmail = 'https://mail.google.com/*';
  const state: GrantedState = { origins: new Set([gmail]), permissions: new Set(), answer: true, scripts: [] };
  Object.assign(api, {
    permissions: {
      getAll: async () => ({ origins: [...state.origins], permissions: [...state.permissions] }),
      contains: async (asked: Asked) =>
        (asked.permissions ?? []).every((name) => state.permissions.has(name)) &&
        (asked.origins ?? []).every((origin) => state.origins.has(origin) || state.origins.has(everySite)),
      request: async (asked: Asked) => {
        if (!state.answer) return false;
        for (const origin of asked.origins ?? []) state.origins.add(origin);
        for (const name of asked.permissions ?? []) state.permissions.add(name);
        return true;
      },
      remove: async (asked: Asked) => {
        for (const origin of asked.origins ?? []) state.origins.delete(origin);
        for (const name of asked.permissions ?? []) state.permissions.delete(name);
        return true;
      },
    },
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        state.scripts.filter(({ id }) => ids.includes(id)),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        state.scripts = state.scripts.filter(({ id }) => !ids.includes(id));
      },
      registerContentScripts: async (scripts: GrantedState['scripts']) => {
        const known = scripts.find(({ id }) => state.scripts.some((script) => script.id === id));
        if (known) throw new Error(`Duplicate script ID '${known.id}'`);
        state.scripts.push(...scripts);
      },
    },
  });
  const runtime = Reflect.get(api, 'runtime');
  if (typeof runtime === 'object' && runtime !== null) {
    Object.assign(runtime, { getManifest: () => ({ content_scripts: [{ matches: [gmail] }] }) });
  }
  return state;
}
