import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether a package can be installed here without asking anybody. */
export function isDebianRoot(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/** Installs a browser of Debian's own. */
export function installOnDebian(name: string, debianPackage: string): void {
  console.log(`No ${name} here: installing it with apt-get (about a minute).`);
  const run = (...parameters: string[]): void => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', parameters, { stdio: ['ignore', 'ignore', 'inherit'], env });
  };
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', debianPackage);
}
