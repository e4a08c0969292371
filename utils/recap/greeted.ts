/** "Anna Berg", also of "Berg, Anna". */
export function fullName(name: string): string {
  const [beforeComma = '', ...afterComma] = name.split(',').map((part) => part.trim());
  return [...afterComma, beforeComma].filter(Boolean).join(' ').replace(/\s+/g, ' ');
}

/** What stands before a name and greets nobody alone: "Dr.", "Frau", an initial. */
const title = /^(?:.*\.|dr|prof|mr|mrs|ms|herr|frau|sr|sra|srta|señora?)$/iu;

/** "Anna" of "Anna Berg", of "Berg, Anna" and of "Dr. Anna Berg"; of "Dr. Berg" all of it: no first name is known. */
export function firstName(name: string): string {
  const whole = fullName(name);
  const words = whole.split(' ');
  const first = words.findIndex((word) => !title.test(word));
  const isFamilyName = first > 0 && first === words.length - 1;
  return isFamilyName ? whole : (words[Math.max(first, 0)] ?? '');
}
