import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDovecot } from './dovecot.ts';
import { startExim } from './exim.ts';
import { readMailboxes } from './mailbox.ts';
import type { Mailboxes } from './mailbox.ts';
import { installPackages } from './packages.ts';
import { freePorts } from './processes.ts';
import type { Server } from './processes.ts';
import { startRoundcube } from './roundcube.ts';
import { seedMailboxes } from './seed.ts';

const PASSWORD = 'secret';

/** A running Roundcube over running mail servers, on the loopback address only. */
export interface Webmail {
  /** Ends with a slash. */
  url: string;
  /** Of every address. */
  password: string;
  mailboxes: Mailboxes;
  /** Ends all servers and removes what they kept. */
  stop(): Promise<void>;
}

export interface Unavailable {
  unavailable: string;
}

export interface WebmailOptions {
  /** Of Roundcube; a free one where none is given. */
  port?: number;
  /** Compose with the HTML editor from the start; plain text otherwise. */
  htmlEditor?: boolean;
}

/** Installs what is missing, starts everything in a temporary folder, and fills the mailboxes. */
export async function startWebmail(options: WebmailOptions = {}): Promise<Webmail | Unavailable> {
  const obstacle = await installPackages();
  if (obstacle !== null) return { unavailable: obstacle };
  const folder = await mkdtemp(join(tmpdir(), 'clientside-webmail-'));
  const servers: Server[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.stop()));
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return await startIn(folder, options, servers, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startIn(
  folder: string,
  { port = 0, htmlEditor = false }: WebmailOptions,
  servers: Server[],
  stop: () => Promise<void>,
): Promise<Webmail> {
  // The servers run as users of their own and have to reach their folders in it.
  await chmod(folder, 0o755);
  const [webPort = 0, imapPort = 0, lmtpPort = 0, smtpPort = 0] = await freePorts([port, 0, 0, 0]);
  await seedMailboxes(join(folder, 'mail'));
  const dovecot = await startDovecot(folder, { imapPort, lmtpPort, password: PASSWORD });
  servers.push(dovecot.server);
  const exim = await startExim(folder, { smtpPort, lmtpPort });
  servers.push(exim);
  const roundcube = await startRoundcube(folder, { port: webPort, imapPort, smtpPort, htmlEditor });
  servers.push(roundcube);
  await dovecot.server.listening(imapPort);
  await dovecot.server.listening(lmtpPort);
  await exim.listening(smtpPort);
  await roundcube.listening(webPort);
  const mailboxes = readMailboxes(dovecot.configuration);
  return { url: `http://127.0.0.1:${webPort}/`, password: PASSWORD, mailboxes, stop };
}
