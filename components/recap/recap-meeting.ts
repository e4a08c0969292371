/** Someone who was there, or who is on the screen. */
export interface Guest {
  name: string;
  email: string | null;
}

/** What a recap is about, as the screen or the log knows it. */
export interface RecapMeeting {
  /** The same for the same client and meeting (or mail) and for no other: what is typed is kept under it. */
  key: string;
  /** False where nothing on the page tells it from another one: then what is typed is not kept over a reload. */
  lasting: boolean;
  title: string;
  /** The day of the meeting, `2026-11-16`, with a time where it is known; null for today. */
  date: string | null;
  clients: { id: string; name: string }[];
  /** The logged call or meeting that it recaps. */
  interactionId: string | null;
  /** Who may get it: the user's own addresses and automatic senders are left out before. */
  guests: Guest[];
  /** Notes that were already taken, to begin with. */
  notes: string;
}
