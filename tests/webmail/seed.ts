import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeMessage } from './message.ts';
import type { SeedMail } from './message.ts';
import { ANNA, MANAGER, SEED_MAILS } from './messages.ts';
import { run } from './processes.ts';

/** Puts the seeded mails into the mailboxes of the manager and of Anna, where a webmail would have left them. */
export async function seedMailboxes(mailFolder: string, now = new Date()): Promise<void> {
  for (const mail of SEED_MAILS) {
    for (const { email } of [MANAGER, ANNA]) {
      const readers = [...mail.to, ...(mail.cc ?? [])];
      if (mail.from.email === email) await put(mailFolder, email, '.Sent', mail, now);
      else if (readers.some((reader) => reader.email === email)) await put(mailFolder, email, '', mail, now);
    }
  }
  await run('chown', ['-R', 'mail:mail', mailFolder]);
}

/** Writes one mail into a Maildir; the time of the file is the time when the mail is said to have arrived. */
async function put(mailFolder: string, address: string, folder: string, mail: SeedMail, now: Date): Promise<void> {
  const maildir = join(mailFolder, address, 'Maildir', folder);
  for (const name of ['cur', 'new', 'tmp']) await mkdir(join(maildir, name), { recursive: true });
  const date = new Date(now);
  date.setUTCDate(date.getUTCDate() - mail.age.days);
  date.setUTCHours(mail.age.hour, 12, 0, 0);
  const flags = mail.unread ? '' : 'S';
  const file = join(maildir, 'cur', `${date.getTime() / 1000}.${mail.id}.seed:2,${flags}`);
  await writeFile(file, composeMessage(mail, date));
  await utimes(file, date, date);
}
