/** Of two different features one in 16 million has the fingerprint of another. */
const bits = 0xff_ffff;

/** A number for a feature by which its weight is found: FNV-1a, of which 24 bits are kept. */
export function fingerprint(feature: string): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < feature.length; at++) {
    hash ^= feature.charCodeAt(at);
    hash = Math.imul(hash, 0x0100_0193);
  }
  return (hash ^ (hash >>> 24)) & bits;
}
