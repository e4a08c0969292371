/** "Anna Berg", also of "Berg, Anna". */
export function fullName(name: string): string {
  const [beforeComma = '', ...afterComma] = name.split(',').map((part) => part.trim());
  return [...afterComma, beforeComma].filter(Boolean).join(' ').replace(/\s+/g, ' ');
}

/** "Anna" of "Anna Berg" and of "Berg, Anna". */
export function firstName(name: string): string {
  return fullName(name).split(' ')[0] ?? '';
}
