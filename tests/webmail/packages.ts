import { chmod, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { run } from './processes.ts';

/** The configuration files below are for the versions of these packages in this release of Debian. */
const RELEASE = 'ID=debian VERSION_ID=12';

const PACKAGES = [
  'dovecot-imapd',
  'dovecot-lmtpd',
  'exim4-daemon-light',
  'roundcube-core',
  'roundcube-sqlite3',
  'sqlite3',
  // Without the cgi, the metapackage "php" that Roundcube asks for brings a whole Apache.
  'php8.2-cgi',
  'php8.2-cli',
  'php-sqlite3',
  'php-intl',
  'php-mbstring',
  'php-xml',
];

/** Answers that keep the packages from setting up a database and a mail system of their own. */
const ANSWERS = [
  'roundcube-core roundcube/dbconfig-install boolean false',
  'exim4-config exim4/dc_eximconfig_configtype select no configuration at this time',
];

/** Two runs that start at once install one after the other; apt itself gives up when it finds its lists locked. */
const LOCK_FILE = '/run/lock/webmail-packages';

/** A script that Debian's packages ask before they start a daemon; 101 forbids it. */
const POLICY_FILE = '/usr/sbin/policy-rc.d';

/** Installs the packages that are missing, starting no daemon. Returns why that is not possible here, or null. */
export async function installPackages(): Promise<string | null> {
  if (process.getuid?.() !== 0) return 'the mail servers are installed and started as root, and this is not root';
  const release = await releaseName();
  if (release !== RELEASE) return `the mail servers are set up for Debian 12, and this is "${release}"`;
  const missing = await missingPackages();
  if (missing.length === 0) return null;
  try {
    await withoutDaemons(() => install(missing));
    return null;
  } catch (error) {
    return `the packages ${missing.join(', ')} could not be installed: ${String(error)}`;
  }
}

async function releaseName(): Promise<string> {
  const text = await readFile('/etc/os-release', 'utf8').catch(() => '');
  const value = (key: string): string => new RegExp(`^${key}="?([^"\\n]*)`, 'm').exec(text)?.[1] ?? 'unknown';
  return `ID=${value('ID')} VERSION_ID=${value('VERSION_ID')}`;
}

async function missingPackages(): Promise<string[]> {
  // dpkg-query fails on a name that it has never heard of.
  const known = await Promise.all(
    PACKAGES.map((name) => run('dpkg-query', ['-W', '-f=${db:Status-Status}', name]).catch(() => '')),
  );
  return PACKAGES.filter((_, index) => known[index] !== 'installed');
}

async function install(names: string[]): Promise<void> {
  const patient = ['-y', '-q', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  await run('debconf-set-selections', [], `${ANSWERS.join('\n')}\n`);
  await run('flock', [LOCK_FILE, 'apt-get', ...patient, 'update']);
  await run('flock', [LOCK_FILE, 'apt-get', ...patient, 'install', '--no-install-recommends', ...names]);
}

/** Forbids packages to start daemons for as long as the work takes, unless the machine has a rule of its own. */
async function withoutDaemons(work: () => Promise<void>): Promise<void> {
  const ruled = await stat(POLICY_FILE).then(
    () => true,
    () => false,
  );
  if (ruled) return work();
  await writeFile(POLICY_FILE, '#!/bin/sh\nexit 101\n');
  await chmod(POLICY_FILE, 0o755);
  try {
    await work();
  } finally {
    await rm(POLICY_FILE);
  }
}
