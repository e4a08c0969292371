import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = ['{entrypoints,components,utils,public}/**/*', 'wxt.config.ts', 'package.json'];

type Target = 'chrome' | 'firefox';

const buildFor = (target: Target): string => join(ROOT, '.output', `${target}-mv3`);

/** Where the extension for Chromium is built to. */
export const chromeBuild = buildFor('chrome');

function newestSource(): number {
  return Math.max(...globSync(SOURCES, { cwd: ROOT }).map((path) => statSync(join(ROOT, path)).mtimeMs));
}

/** Builds the extension, for Chromium unless told, where the build that is there is not newer than every source. */
export function ensureBuilt(target: Target = 'chrome'): string {
  const build = buildFor(target);
  const manifest = join(build, 'manifest.json');
  if (existsSync(manifest) && statSync(manifest).mtimeMs >= newestSource()) return build;
  const { status } = spawnSync('npx', ['wxt', 'build', '-b', target], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0 || !existsSync(manifest)) throw new Error('The extension could not be built: see above.');
  return build;
}
