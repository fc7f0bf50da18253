import iconv from 'iconv-lite';

/** The code pages in which files of the six languages’ lands come, the usual ones first. */
export const encodings = [
  'utf-8',
  'windows-1252',
  'windows-1257',
  'cp850',
  'macintosh',
  'cp775',
  'cp437',
  'iso-8859-15',
  'iso-8859-13',
  'iso-8859-4',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'cp852',
  'cp866',
  'koi8-r',
  'utf-16le',
  'utf-16be',
] as const;

/** How the letters of a text file are written as bytes. */
export type Encoding = (typeof encodings)[number];

/** The same under the names of others. */
const otherNames: Readonly<Record<string, Encoding>> = {
  ascii: 'utf-8',
  'iso-8859-1': 'windows-1252',
  'iso-8859-2': 'windows-1250',
  'iso-8859-5': 'windows-1251',
  'iso-8859-7': 'windows-1253',
  'iso-8859-9': 'windows-1254',
  macroman: 'macintosh',
  cp858: 'cp850',
  'utf-16': 'utf-16le',
};

/** Our name of a code page that a detector named; null for one that we do not read. */
export function knownEncoding(name: string | null): Encoding | null {
  const plain = (name ?? '').toLowerCase().replace(/^iso8859/, 'iso-8859');
  return encodings.find((each) => each === plain) ?? otherNames[plain] ?? null;
}

/** Decodes bytes of a file; bytes that are no letters become `\ufffd`. */
export function decode(bytes: Buffer, encoding: Encoding): string {
  return iconv.decode(bytes, encoding);
}

/** Decodes a stream piece by piece. UTF-8 that is none throws a `TypeError`. */
export async function* decoded(content: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  if (encoding === 'utf-8') {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for await (const chunk of content) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
    return;
  }
  const decoder = iconv.getDecoder(encoding);
  for await (const chunk of content) yield decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  yield decoder.end() ?? '';
}
