/**
 * One matter between a client and us: they wrote, we answered, we spoke, and a note was kept. Four entries of a
 * timeline.
 */
export interface Chapter {
  subject: string;
  theyWrote: string;
  weWrote: string;
  spoke: { medium: 'call' | 'video' | 'meeting'; minutes: number; about: string };
  note: string;
}

/** A chapter in one line: subject, their mail, our mail, how we spoke (`call 20`), what about, the note. */
export function chapter(
  subject: string,
  theyWrote: string,
  weWrote: string,
  how: `${Chapter['spoke']['medium']} ${number}`,
  about: string,
  note: string,
): Chapter {
  const minutes = Number(how.split(' ')[1]);
  const medium = how.startsWith('call') ? 'call' : how.startsWith('video') ? 'video' : 'meeting';
  return { subject, theyWrote, weWrote, spoke: { medium, minutes, about }, note };
}
