import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod/mini';
import { run } from './processes.ts';

const POLL_MS = 100;
const FIELDS = 'hdr.subject.utf8 hdr.from.utf8 hdr.to.utf8 hdr.cc.utf8 hdr.message-id binary.1 binary.2';

/** A mail as the server holds it. Of its parts, the first two are known: plain text and, where there is one, HTML. */
interface ArrivedMail {
  subject: string;
  from: string;
  to: string;
  cc: string;
  messageId: string;
  text: string;
  /** Empty for a mail of plain text. */
  html: string;
}

const fetched = z.array(
  z.object({
    'hdr.subject.utf8': z.string(),
    'hdr.from.utf8': z.string(),
    'hdr.to.utf8': z.string(),
    'hdr.cc.utf8': z.string(),
    'hdr.message-id': z.string(),
    'binary.1': z.string(),
    'binary.2': z.string(),
  }),
);

/** The mailboxes on the server, read past the webmail. */
export interface Mailboxes {
  /** What is in a folder of somebody's mailbox now. */
  mails(address: string, folder?: string): Promise<ArrivedMail[]>;
  /** Waits until a mail with exactly this subject is there. */
  arrived(address: string, subject: string, options?: { folder?: string; timeoutMs?: number }): Promise<ArrivedMail>;
}

/** Reads the mailboxes of the Dovecot with this configuration. */
export function readMailboxes(configuration: string): Mailboxes {
  async function mails(address: string, folder = 'INBOX'): Promise<ArrivedMail[]> {
    const fetch = ['-c', configuration, '-f', 'json', 'fetch', '-u', address, FIELDS, 'mailbox', folder, 'all'];
    return fetched.parse(JSON.parse(await run('doveadm', fetch))).map((row) => ({
      subject: row['hdr.subject.utf8'],
      from: row['hdr.from.utf8'],
      to: row['hdr.to.utf8'],
      cc: row['hdr.cc.utf8'],
      messageId: row['hdr.message-id'],
      text: row['binary.1'].replaceAll('\r\n', '\n'),
      html: row['binary.2'].replaceAll('\r\n', '\n'),
    }));
  }

  return {
    mails,
    async arrived(address, subject, { folder = 'INBOX', timeoutMs = 15_000 } = {}) {
      const deadline = Date.now() + timeoutMs;
      for (;;) {
        const present = await mails(address, folder);
        const mail = present.find((candidate) => candidate.subject === subject);
        if (mail !== undefined) return mail;
        if (Date.now() > deadline) {
          const subjects = present.map((candidate) => candidate.subject).join(' | ');
          throw new Error(`no mail "${subject}" in ${folder} of ${address}; there are: ${subjects}`);
        }
        await pause(POLL_MS);
      }
    },
  };
}
