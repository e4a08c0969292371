import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run, startServer } from './processes.ts';
import type { Server } from './processes.ts';

const PROGRAM = '/var/lib/roundcube/public_html';
const EMPTY_DATABASE = '/usr/share/roundcube/SQL/sqlite.initial.sql';
/** What Debian's configuration folder holds beside the configuration, and Roundcube looks for next to it. */
const BESIDE_CONFIGURATION = ['/etc/roundcube/defaults.inc.php', '/etc/roundcube/mimetypes.php'];

export interface RoundcubeOptions {
  port: number;
  imapPort: number;
  smtpPort: number;
  /** Compose with the HTML editor from the start; plain text otherwise. */
  htmlEditor: boolean;
}

/** Starts Roundcube on PHP's own web server, with an empty database in the folder; nothing in /etc is changed. */
export async function startRoundcube(folder: string, options: RoundcubeOptions): Promise<Server> {
  const home = join(folder, 'roundcube');
  const sessions = join(home, 'sessions');
  await mkdir(home);
  await Promise.all(['logs', 'temp', 'sessions'].map((name) => mkdir(join(home, name))));
  await Promise.all(BESIDE_CONFIGURATION.map((file) => symlink(file, join(home, file.split('/').pop() ?? ''))));
  await run('sqlite3', [join(home, 'roundcube.db')], await readFile(EMPTY_DATABASE, 'utf8'));
  await writeFile(join(home, 'config.inc.php'), configuration(home, options));
  const settings = ['-d', `session.save_path=${sessions}`, '-d', 'opcache.enable_cli=1'];
  return startServer('roundcube', 'php', [...settings, '-S', `127.0.0.1:${options.port}`, '-t', PROGRAM], {
    logFile: join(folder, 'roundcube.out'),
    environment: { ROUNDCUBE_CONFIG_DIR: home, PHP_CLI_SERVER_WORKERS: '4' },
  });
}

function configuration(home: string, { imapPort, smtpPort, htmlEditor }: RoundcubeOptions): string {
  return `<?php
$config = [
  'db_dsnw' => 'sqlite:///${home}/roundcube.db?mode=0640',
  'imap_host' => '127.0.0.1:${imapPort}',
  'smtp_host' => '127.0.0.1:${smtpPort}',
  'smtp_user' => '',
  'smtp_pass' => '',
  'des_key' => 'only-for-tests-24-letter',
  'plugins' => [],
  'skin' => 'elastic',
  'log_driver' => 'file',
  'log_dir' => '${home}/logs/',
  'temp_dir' => '${home}/temp/',
  'enable_installer' => false,
  'enable_spellcheck' => false,
  'drafts_mbox' => 'Drafts',
  'sent_mbox' => 'Sent',
  'trash_mbox' => 'Trash',
  'junk_mbox' => 'Junk',
  'language' => 'en_US',
  'timezone' => 'UTC',
  'htmleditor' => ${htmlEditor ? 1 : 0},
];
`;
}
