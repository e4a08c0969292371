import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installOnDebian, isDebianRoot } from './debian.ts';

const SEARCHED = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');

/** Where a Firefox usually stands, best first; `FIREFOX_PATH` comes before all of them. */
function usualPlaces(): string[] {
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (process.platform === 'win32') {
    return [join(process.env['PROGRAMFILES'] ?? 'C:\\Program Files', 'Mozilla Firefox', 'firefox.exe')];
  }
  return ['firefox-esr', 'firefox'].flatMap((name) => SEARCHED.map((folder) => join(folder, name)));
}

/** The Firefox that is there, or null. */
function findFirefox(): string | null {
  const named = process.env['FIREFOX_PATH'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  return usualPlaces().find((path) => existsSync(path)) ?? null;
}

/** The path of a Firefox, installed first where that is possible without asking (Debian, as root); or why there is none. */
export function ensureFirefox(): { path: string } | { missing: string } {
  const named = process.env['FIREFOX_PATH'];
  if (!named && findFirefox() === null && isDebianRoot()) installOnDebian('Firefox', 'firefox-esr');
  const path = findFirefox();
  if (path !== null) return { path };
  if (named) return { missing: `FIREFOX_PATH names “${named}”, which is not there` };
  return { missing: 'no Firefox was found; install one, or set FIREFOX_PATH to one' };
}
