import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run, startServer } from './processes.ts';
import type { Server } from './processes.ts';

export interface Dovecot {
  server: Server;
  /** The configuration, for `doveadm -c`. */
  configuration: string;
}

/** Starts Dovecot: IMAP to read, LMTP to receive. Every address exists, and all have the same password. */
export async function startDovecot(
  folder: string,
  { imapPort, lmtpPort, password }: { imapPort: number; lmtpPort: number; password: string },
): Promise<Dovecot> {
  const state = join(folder, 'dovecot');
  const mail = join(folder, 'mail');
  const logFile = join(folder, 'dovecot.log');
  const configuration = join(folder, 'dovecot.conf');
  await mkdir(state);
  await mkdir(mail, { recursive: true });
  await run('chown', ['-R', 'mail:mail', mail]);
  await appendFile(logFile, '');
  const folders = ['Drafts', 'Sent', 'Trash', 'Junk'].map(specialFolder).join('\n');
  await writeFile(
    configuration,
    `
base_dir = ${state}
state_dir = ${state}
log_path = ${logFile}
protocols = imap lmtp
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
mail_location = maildir:~/Maildir
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=mail gid=mail home=${mail}/%u allow_all_users=yes
}
namespace inbox {
  inbox = yes
  separator = /
${folders}
}
service imap-login {
  inet_listener imap {
    port = ${imapPort}
  }
  inet_listener imaps {
    port = 0
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${lmtpPort}
  }
}
`,
  );
  const server = startServer('dovecot', 'dovecot', ['-F', '-c', configuration], { logFile });
  return { server, configuration };
}

function specialFolder(name: string): string {
  return `  mailbox ${name} {\n    special_use = \\${name}\n    auto = subscribe\n  }`;
}
