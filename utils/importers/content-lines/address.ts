const longest = 320;

/** The mail address in `mailto:Anna@Northwind.example`, in lower case; null where it is none. */
export function readAddress(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/s, '')
    .replace(/^<|>$/g, '')
    .trim();
  const address = withoutPercents(bare).toLowerCase();
  return address.length <= longest && /^[^\s@<>,;:"]+@[^\s@<>,;:"]+$/.test(address) ? address : null;
}

function withoutPercents(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
