import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installOnDebian, isDebianRoot } from './debian.ts';

const LOCAL = process.env['LOCALAPPDATA'] ?? '';
const PROGRAMS = process.env['PROGRAMFILES'] ?? '';

/** Where a Chromium or Chrome usually stands, best first; `CHROMIUM_PATH` comes before all of them. */
function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'].flatMap(
      (path) => [join('/Applications', path), join(process.env['HOME'] ?? '/', 'Applications', path)],
    );
  }
  if (process.platform === 'win32') {
    return [LOCAL, PROGRAMS].flatMap((root) => [
      join(root, 'Chromium', 'Application', 'chrome.exe'),
      join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    ]);
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return names.flatMap((name) => [join('/usr/bin', name), join('/usr/local/bin', name), join('/snap/bin', name)]);
}

/** The browser that is there, or null. */
function findBrowser(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  return usualPlaces().find((path) => existsSync(path)) ?? null;
}

/** The one line that installs a browser on this system. */
function installLine(): string {
  const { platform } = process;
  if (platform === 'darwin') return 'brew install --cask chromium';
  if (platform === 'win32') return 'winget install Hibbiki.Chromium';
  if (existsSync('/etc/debian_version')) return 'sudo apt-get install -y chromium';
  return 'install Chromium or Chrome with your package manager, or set CHROMIUM_PATH to one';
}

/**
 * The path of a Chromium or Chrome, installed first where that is possible without asking (Debian, as root).
 * Throws with the line that installs one where it is not.
 */
export function ensureBrowser(): string {
  if (findBrowser() === null && isDebianRoot()) installOnDebian('Chromium', 'chromium');
  const path = findBrowser();
  if (path !== null) return path;
  const named = process.env['CHROMIUM_PATH'];
  if (named) throw new Error(`CHROMIUM_PATH names “${named}”, which is not there.`);
  throw new Error(`No Chromium or Chrome was found. This installs one:\n\n  ${installLine()}\n`);
}
