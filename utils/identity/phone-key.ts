/** So many last digits tell one number from another; what stands before them is the country and how it is dialled. */
const telling = 8;
/** Shorter ones are extensions within a house, and many houses have the same. */
const shortest = 6;

/** What is the same of a phone number however it is written: `+41 (0)44 000 11 22` and `044 0001122`. Null for none. */
export function phoneKey(phone: string): string | null {
  const [number = '', extension = ''] = phone
    .normalize('NFKC')
    .split(/\s*(?:ext\.?|extension|durchwahl|poste|[x#])\s*/iu);
  const digits = number.replaceAll('(0)', '').replace(/\D/gu, '').replace(/^0+/, '');
  if (digits.length < shortest) return null;
  const own = extension.replace(/\D/gu, '');
  return digits.slice(-telling) + (own === '' ? '' : `x${own}`);
}
