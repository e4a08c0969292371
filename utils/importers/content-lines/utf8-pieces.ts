/** A piece of a file as UTF-8, with how many bytes of the file were read by its end. */
export interface Utf8Piece {
  bytes: number;
  text: Uint8Array;
}

/** A source may give a file as one piece; nobody after this has to hold more at once. */
const longestPiece = 64 * 1024;

/** The file as pieces of UTF-8: UTF-16 is told by its byte order mark, everything else is passed on as it is. */
export async function* utf8Pieces(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Utf8Piece> {
  let bytes = 0;
  let recode: Recoding | null = null;
  for await (const whole of stream) {
    for (let start = 0; start < whole.length; start += longestPiece) {
      const piece = whole.subarray(start, start + longestPiece);
      recode ??= recodingFor(piece);
      bytes += piece.length;
      yield { bytes, text: recode(piece) };
    }
  }
}

/** The beginning of a file as text, for telling its format. */
export function headText(head: Uint8Array): string {
  return new TextDecoder().decode(recodingFor(head)(head)).replace(/^\uFEFF/, '');
}

type Recoding = (piece: Uint8Array) => Uint8Array;

function recodingFor(first: Uint8Array): Recoding {
  const [one, two] = first;
  if (one === 0xff && two === 0xfe) return fromUtf16(new TextDecoder('utf-16le'));
  if (one === 0xfe && two === 0xff) return fromUtf16(new TextDecoder('utf-16be'));
  return (piece) => piece;
}

function fromUtf16(decoder: TextDecoder): Recoding {
  const encoder = new TextEncoder();
  return (piece) => encoder.encode(decoder.decode(piece, { stream: true }));
}
