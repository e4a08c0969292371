/** As much of what the bundler knows of a module as is asked here. */
interface Modules {
  getModuleInfo(id: string): { importers: readonly string[]; dynamicImporters: readonly string[] } | null;
}

const sidebar = /[\\/]entrypoints[\\/]sidebar[\\/]main\.tsx$/;

/**
 * What the sidebar opens with and other pages use too lies in one file: in many small ones it would weigh more, since each is
 * packed for itself. Null for what the bundler may place where it likes.
 */
export function chunkOf(id: string, modules: Modules): string | null {
  const roots = rootsOf(id, modules);
  return roots.size > 1 && [...roots].some((root) => sidebar.test(root)) ? 'shared' : null;
}

/** The files that a module is loaded with: pages, and what is loaded on demand. */
function rootsOf(id: string, modules: Modules): Set<string> {
  const roots = new Set<string>();
  const met = new Set<string>();
  const left = [id];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (met.has(next)) continue;
    met.add(next);
    const info = modules.getModuleInfo(next);
    const importers = sidebar.test(next) ? [] : (info?.importers ?? []);
    if ((info?.dynamicImporters.length ?? 0) > 0 || importers.length === 0) roots.add(next);
    left.push(...importers);
  }
  return roots;
}
