import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run, startServer } from './processes.ts';
import type { Server } from './processes.ts';

/** Starts Exim: it takes every mail, whoever it is for, and hands it to Dovecot. Nothing leaves the machine. */
export async function startExim(
  folder: string,
  { smtpPort, lmtpPort }: { smtpPort: number; lmtpPort: number },
): Promise<Server> {
  const state = join(folder, 'exim');
  const configuration = join(folder, 'exim.conf');
  await mkdir(state);
  await run('chown', ['-R', 'Debian-exim:', state]);
  await writeFile(
    configuration,
    `
primary_hostname = mail.acme.test
local_interfaces = <; 127.0.0.1
daemon_smtp_ports = ${smtpPort}
spool_directory = ${state}
log_file_path = ${state}/%slog
pid_file_path = ${state}/exim.pid
tls_advertise_hosts =
host_lookup =
rfc1413_query_timeout = 0s
deliver_drop_privilege = true
acl_smtp_rcpt = anyone
acl_smtp_data = anyone
smtp_accept_queue_per_connection = 0
keep_environment =

begin acl
anyone:
  accept

begin routers
everything:
  driver = accept
  transport = to_dovecot

begin transports
to_dovecot:
  driver = smtp
  protocol = lmtp
  hosts = 127.0.0.1
  hosts_override
  allow_localhost
  port = ${lmtpPort}

begin retry
* * F,1h,5s
`,
  );
  return startServer('exim', 'exim4', ['-C', configuration, '-bdf', '-q10s'], { logFile: join(folder, 'exim.out') });
}
