import { isUtf8 } from 'node:buffer';
import jschardet from 'jschardet';
import { decode, knownEncoding, type Encoding } from './encodings.js';
import { likelihoodOf, likelyFrom } from './likely-letters.js';

/** What tells a file’s code page: pieces around the bytes that are not ASCII, of the whole file. */
export interface EncodingEvidence {
  /** The file’s first bytes. */
  head: Buffer;
  /** Pieces of the file that hold letters beyond ASCII, a line apart. */
  pieces: Buffer;
  /** Whether all of the file can be read as UTF-8. */
  isUtf8: boolean;
}

/** Those that are taken without a detector's word, where their letters are likely ones. */
const usual: readonly Encoding[] = ['windows-1252', 'windows-1257', 'cp850', 'macintosh', 'cp775'];
/** Those of other scripts, whose letters are nobody's own here. */
const otherScripts: readonly Encoding[] = ['windows-1251', 'windows-1253', 'cp866', 'koi8-r'];
const wantedOf = (named: Encoding) => (otherScripts.includes(named) ? 0.74 : likelyFrom + 0.05);
const most = 65_536;
const around = 48;

/** Reads a file to its end and gathers what tells its code page; memory stays flat. */
export async function gatherEvidence(content: AsyncIterable<Buffer>, headBytes: number): Promise<EncodingEvidence> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const [head, pieces]: [Buffer[], Buffer[]] = [[], []];
  let [headLength, piecesLength, whole] = [0, 0, true];
  for await (const chunk of content) {
    if (headLength < headBytes) head.push(chunk.subarray(0, headBytes - headLength));
    headLength += chunk.length;
    whole &&= couldBe(() => decoder.decode(chunk, { stream: true }));
    for (let at = nextHigh(chunk, 0); at >= 0 && piecesLength < most;) {
      const end = Math.min(chunk.length, at + around);
      pieces.push(chunk.subarray(Math.max(0, at - around), end), Buffer.from('\n'));
      piecesLength += end - at + around;
      at = nextHigh(chunk, end);
    }
  }
  whole &&= couldBe(() => decoder.decode());
  return { head: Buffer.concat(head), pieces: Buffer.concat(pieces), isUtf8: whole };
}

/** The code page that a file most likely has. Where nothing fits, UTF-8: the line that is none will be named. */
export function detectEncoding(evidence: EncodingEvidence, languages: readonly string[]): Encoding {
  const { head, pieces } = evidence;
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const wide = wideOf(head);
  if (wide !== null) return wide;
  if (evidence.isUtf8) return 'utf-8';
  const found = jschardet.detect(pieces);
  const named = knownEncoding(found.encoding);
  const expected =
    'language' in found && typeof found.language === 'string' ? [...languages, found.language] : languages;
  const likely = (encoding: Encoding) => likelihoodOf(decode(pieces, encoding), expected);
  if (named !== null && named !== 'utf-8' && likely(named) >= wantedOf(named)) return named;
  const best = usual.reduce((one, other) => (likely(other) > likely(one) + 0.01 ? other : one));
  return likely(best) >= likelyFrom - 0.05 ? best : isMostlyUtf8(pieces) ? 'utf-8' : (named ?? 'utf-8');
}

/** UTF-16 without its mark: every other byte of a list is a zero. */
function wideOf(head: Buffer): Encoding | null {
  const some = head.subarray(0, 400);
  if (some.length < 4) return null;
  let [even, odd] = [0, 0];
  for (const [index, byte] of some.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd > some.length * 0.4 && even === 0) return 'utf-16le';
  return even > some.length * 0.4 && odd === 0 ? 'utf-16be' : null;
}

function isMostlyUtf8(pieces: Buffer): boolean {
  return isUtf8(pieces.subarray(0, 2 * around)) || pieces.length < 2 * around;
}

function nextHigh(bytes: Buffer, from: number): number {
  for (let at = from; at < bytes.length; at += 1) if ((bytes[at] ?? 0) >= 0x80) return at;
  return -1;
}

function couldBe(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
