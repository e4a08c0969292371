/** Somebody in a header of a mail; a name is encoded as a mail program would. */
export interface Correspondent {
  name: string;
  email: string;
}

/** A mail to be put into a mailbox before the webmail is opened. */
export interface SeedMail {
  /** Names the mail in its Message-ID. */
  id: string;
  from: Correspondent;
  to: Correspondent[];
  cc?: Correspondent[];
  /** The mail that this one answers. */
  answers?: string;
  subject: string;
  /** Before now. */
  age: { days: number; hour: number };
  text: string;
  html?: string;
  unread?: boolean;
  /** Further header lines, as they stand. */
  headers?: string[];
}

const BOUNDARY = 'part-of-a-seeded-mail';
/** RFC 2047 allows 75 letters to an encoded word; 45 bytes make 60 of them. */
const ENCODED_BYTES = 45;

/** The mail as it travels: header, empty line, body. */
export function composeMessage(mail: SeedMail, date: Date): string {
  const header = [
    `Message-ID: <${mail.id}@seed.test>`,
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `From: ${mailbox(mail.from)}`,
    `To: ${mail.to.map(mailbox).join(', ')}`,
    ...(mail.cc ? [`Cc: ${mail.cc.map(mailbox).join(', ')}`] : []),
    ...(mail.answers ? [`In-Reply-To: <${mail.answers}@seed.test>`, `References: <${mail.answers}@seed.test>`] : []),
    `Subject: ${encodeHeader(mail.subject)}`,
    ...(mail.headers ?? []),
    'MIME-Version: 1.0',
  ];
  const body =
    mail.html === undefined
      ? part('plain', mail.text)
      : [
          `Content-Type: multipart/alternative; boundary="${BOUNDARY}"`,
          '',
          `--${BOUNDARY}`,
          ...part('plain', mail.text),
          `--${BOUNDARY}`,
          ...part('html', mail.html),
          `--${BOUNDARY}--`,
          '',
        ];
  return [...header, ...body].join('\r\n');
}

function part(kind: 'plain' | 'html', content: string): string[] {
  const lines = content.split('\n');
  return [`Content-Type: text/${kind}; charset=utf-8`, 'Content-Transfer-Encoding: 8bit', '', ...lines, ''];
}

function mailbox({ name, email }: Correspondent): string {
  if (name === '') return email;
  const quoted = /^[\w .'-]*$/.test(name) ? name : `"${name.replace(/["\\]/g, '\\$&')}"`;
  return `${isAscii(name) ? quoted : encodeHeader(name)} <${email}>`;
}

function encodeHeader(text: string): string {
  if (isAscii(text)) return text;
  const words: string[] = [''];
  for (const letter of text) {
    const word = words.at(-1) ?? '';
    if (Buffer.byteLength(word + letter) > ENCODED_BYTES) words.push(letter);
    else words[words.length - 1] = word + letter;
  }
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}
