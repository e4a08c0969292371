const mailServer = /^(?:mailer-daemon|postmaster|microsoftexchange[0-9a-f]+)@/i;

/** Whether an address is that of a server which says what became of a mail. */
export function isMailServer(email: string): boolean {
  return mailServer.test(email);
}
