const upperHalf =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/**
 * The path of an entry. It says itself whether it is UTF-8; some programs write UTF-8 without saying so, and what is
 * none is of the old code page 437.
 */
export function entryName(bytes: Uint8Array, saysUtf8: boolean, unicodePath: Uint8Array | null): string {
  const name =
    unicodePath !== null ? utf8(unicodePath) : (utf8(bytes) ?? (saysUtf8 ? lossy(bytes) : codePage437(bytes)));
  const path = name ?? lossy(bytes);
  return path.includes('/') ? path : path.replaceAll('\\', '/');
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function lossy(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function codePage437(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : upperHalf.charAt(byte - 0x80))).join(
    '',
  );
}
