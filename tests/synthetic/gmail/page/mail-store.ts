import { mailboxAt } from '../../mailbox/mailbox.ts';
import type { Mail, MailContact, Thread } from '../../mailbox/mail.ts';
import { maria } from '../../mailbox/people.ts';
import { settings } from './settings.ts';

const SENT = 'synthetic-sent';
const threads = mailboxAt(settings.now, settings.arrived);
const archived = new Set<string>();

interface SentMail {
  threadId: string | null;
  subject: string;
  id: string;
  to: string[];
  text: string;
  date: string;
}

function isSentMail(value: unknown): value is SentMail {
  if (typeof value !== 'object' || value === null) return false;
  return 'threadId' in value && 'subject' in value && 'id' in value && 'to' in value && Array.isArray(value.to);
}

function sentMails(): SentMail[] {
  const kept: unknown = JSON.parse(localStorage.getItem(SENT) ?? '[]');
  return Array.isArray(kept) ? kept.filter(isSentMail) : [];
}

/** The contact known by this address, or one without a name. */
export function contactOf(email: string): MailContact {
  const people = threads.flatMap((thread) => thread.mails).flatMap((mail) => [mail.from, ...mail.to, ...mail.cc]);
  return people.find((contact) => contact.email === email) ?? { name: email, email };
}

function placeSent(sent: SentMail): void {
  if (threads.some((thread) => thread.mails.some((mail) => mail.id === sent.id))) return;
  const to = sent.to.map(contactOf);
  const mail: Mail = { id: sent.id, from: maria, to, cc: [], date: new Date(sent.date), text: sent.text, quote: null };
  const thread = threads.find((candidate) => candidate.id === sent.threadId);
  const last = thread?.mails.at(-1);
  if (thread && last) {
    mail.quote = { introduction: `${last.from.name} <${last.from.email}>:`, text: last.text };
    thread.mails.push(mail);
  } else {
    threads.unshift({ id: sent.id, route: `FMfcgz${sent.id}`, subject: sent.subject, unread: false, mails: [mail] });
  }
}

/** Sends: the mail is there after the page was loaded anew too, and in its other tabs. Returns where it went. */
export function send(mail: { threadId: string | null; subject: string; to: string[]; text: string }): Thread | null {
  const id = `1a${Date.now().toString(16).padStart(14, '0')}`;
  const sent: SentMail = { ...mail, id, date: new Date().toISOString() };
  localStorage.setItem(SENT, JSON.stringify([...sentMails(), sent]));
  placeSent(sent);
  return threads.find((thread) => thread.mails.some((kept) => kept.id === id)) ?? null;
}

/** Takes over what another tab sent. */
export function takeOverSent(): void {
  for (const sent of sentMails()) placeSent(sent);
}

/** The threads of a list, the newest first. */
export function threadsIn(list: string): Thread[] {
  if (list === 'sent') return threads.filter((thread) => thread.mails.some((mail) => mail.from === maria));
  if (!list.startsWith('search/')) return threads.filter((thread) => !archived.has(thread.id));
  const wanted = decodeURIComponent(list.slice('search/'.length)).replaceAll('+', ' ').toLowerCase();
  return threads.filter((thread) => JSON.stringify(thread).toLowerCase().includes(wanted));
}

/** The thread that the address names, by its route or the id of one of its mails. */
export function threadAt(route: string): Thread | null {
  return threads.find((thread) => thread.route === route || thread.mails.some(({ id }) => id === route)) ?? null;
}

/** Takes a thread out of the inbox. */
export function archive(thread: Thread): void {
  archived.add(thread.id);
}
