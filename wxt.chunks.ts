/** As much of what the bundler knows of a module as is asked here. */
interface Modules {
  getModuleInfo(id: string): { importers: readonly string[]; dynamicImporters: readonly string[] } | null;
}

/** A page by the file that it begins with. */
const page = /[\\/]entrypoints[\\/](sidebar|dashboard|options)[\\/](main\.tsx|index\.html)$/;

/**
 * Each file is one more to wait for while a page opens, and is packed for itself. So what the sidebar opens with and other pages
 * use too lies in one, and the dashboard in two: what another page has use for, at once or later, lies apart, since to load
 * the dashboard's own file is to open the dashboard within that page. Null for what the bundler may place where it likes.
 */
export function chunkOf(id: string, modules: Modules): string | null {
  const roots = rootsOf(id, modules);
  const pages = new Set([...roots].map((root) => page.exec(root)?.[1]));
  if (pages.has('sidebar')) return roots.size > 1 ? 'shared' : null;
  if (!pages.has('dashboard')) return null;
  return mayLoad('sidebar', id, modules) || mayLoad('options', id, modules) ? 'board' : 'dashboard';
}

/** As the bundler wants to have it said. What the first one needs lies in that one; the others take what is left. */
export const chunkGroups = ['shared', 'board', 'dashboard'].map((name, index) => ({
  name: (id: string, modules: Modules) => (chunkOf(id, modules) === name ? name : null),
  priority: 3 - index,
}));

/** The files that a module is loaded with: pages, and what is loaded on demand. */
function rootsOf(id: string, modules: Modules): Set<string> {
  const roots = new Set<string>();
  for (const met of upwards(id, (module) => importersOf(module, modules))) {
    const isOnDemand = (modules.getModuleInfo(met)?.dynamicImporters.length ?? 0) > 0;
    if (isOnDemand || importersOf(met, modules).length === 0) roots.add(met);
  }
  return roots;
}

/** Whether a page has use for a module, at once or on demand. */
function mayLoad(name: string, id: string, modules: Modules): boolean {
  const all = upwards(id, (module) => [
    ...importersOf(module, modules),
    ...(modules.getModuleInfo(module)?.dynamicImporters ?? []),
  ]);
  return [...all].some((met) => page.exec(met)?.[1] === name);
}

function importersOf(id: string, modules: Modules): readonly string[] {
  return page.test(id) ? [] : (modules.getModuleInfo(id)?.importers ?? []);
}

/** A module and all that lead to it. */
function upwards(id: string, above: (module: string) => readonly string[]): Set<string> {
  const met = new Set([id]);
  for (const next of met) for (const importer of above(next)) met.add(importer);
  return met;
}
