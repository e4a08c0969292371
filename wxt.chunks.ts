/** As much of what the bundler knows of a module as is asked here. */
interface Modules {
  getModuleInfo(id: string): { importers: readonly string[]; dynamicImporters: readonly string[] } | null;
}

/** A page by the file that it begins with. */
const page = /[\\/]entrypoints[\\/](sidebar|dashboard|options)[\\/]main\.tsx$/;

/**
 * What the sidebar opens with and other pages use too lies in one file: in many small ones it would weigh more, since each is
 * packed for itself. So does what the dashboard opens with and its pages use: each file is one more to wait for. Null for
 * what the bundler may place where it likes.
 */
export function chunkOf(id: string, modules: Modules): string | null {
  const roots = rootsOf(id, modules);
  if (roots.size < 2) return null;
  const pages = new Set([...roots].map((root) => page.exec(root)?.[1]));
  if (pages.has('sidebar')) return 'shared';
  return pages.has('dashboard') && !pages.has('options') ? 'board' : null;
}

/** As the bundler wants to have it said. What the first one needs lies in that one; the second takes what is left. */
export const chunkGroups = ['shared', 'board'].map((name, index) => ({
  name: (id: string, modules: Modules) => (chunkOf(id, modules) === name ? name : null),
  priority: 2 - index,
}));

/** The files that a module is loaded with: pages, and what is loaded on demand. */
function rootsOf(id: string, modules: Modules): Set<string> {
  const roots = new Set<string>();
  const met = new Set<string>();
  const left = [id];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (met.has(next)) continue;
    met.add(next);
    const info = modules.getModuleInfo(next);
    const importers = page.test(next) ? [] : (info?.importers ?? []);
    if ((info?.dynamicImporters.length ?? 0) > 0 || importers.length === 0) roots.add(next);
    left.push(...importers);
  }
  return roots;
}
