import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = ['{entrypoints,components,utils,public}/**/*', 'wxt.config.ts', 'package.json'];

/** Where the extension for Chromium is built to. */
export const chromeBuild = join(ROOT, '.output', 'chrome-mv3');

function newestSource(): number {
  return Math.max(...globSync(SOURCES, { cwd: ROOT }).map((path) => statSync(join(ROOT, path)).mtimeMs));
}

/** Builds the extension for Chromium unless the build that is there is newer than every source. */
export function ensureBuilt(): string {
  const manifest = join(chromeBuild, 'manifest.json');
  if (existsSync(manifest) && statSync(manifest).mtimeMs >= newestSource()) return chromeBuild;
  const { status } = spawnSync('npx', ['wxt', 'build'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0 || !existsSync(manifest)) throw new Error('The extension could not be built: see above.');
  return chromeBuild;
}
