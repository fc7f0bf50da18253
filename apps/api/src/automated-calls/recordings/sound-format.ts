/** A format that every telephone provider plays. */
export type SoundFormat = 'wav' | 'mp3';

/** Kinds of sound in a WAV: PCM, and the two of telephones, A-law and µ-law. */
const wavKinds = [1, 6, 7];

/** What a file holds, by its content and never by its name; null where it is no sound that a telephone plays. */
export function soundFormat(content: Buffer): SoundFormat | null {
  if (isWav(content)) return 'wav';
  return isMp3(content) ? 'mp3' : null;
}

/** `RIFF`, `WAVE`, and two chunks: one says how, one holds the sound. */
function isWav(content: Buffer): boolean {
  if (
    content.length < 12 ||
    content.toString('latin1', 0, 4) !== 'RIFF' ||
    content.toString('latin1', 8, 12) !== 'WAVE'
  )
    return false;
  let isKnown = false;
  for (let at = 12; at + 8 <= content.length;) {
    const [name, size] = [content.toString('latin1', at, at + 4), content.readUInt32LE(at + 4)];
    if (name === 'fmt ' && size >= 16 && at + 10 <= content.length)
      isKnown = wavKinds.includes(content.readUInt16LE(at + 8));
    if (name === 'data') return isKnown && size > 0 && content.length > at + 8;
    // Chunks begin at even places.
    at += 8 + size + (size % 2);
  }
  return false;
}

/** Frames of layer III, one behind the other, after what tags come first. */
function isMp3(content: Buffer): boolean {
  const first = afterTag(content);
  const length = frameLength(content, first);
  return length !== null && frameLength(content, first + length) !== null;
}

function afterTag(content: Buffer): number {
  if (content.toString('latin1', 0, 3) !== 'ID3' || content.length < 10) return 0;
  const [a = 0, b = 0, c = 0, d = 0] = content.subarray(6, 10);
  return 10 + ((a << 21) | (b << 14) | (c << 7) | d);
}

/** Kilobits a second of layer III by its index, in version 1, and in versions 2 and 2.5. */
const rates = {
  first: [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  later: [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const;
const samplings = [44_100, 48_000, 32_000];

/** Bytes of the frame that begins here (ISO/IEC 11172-3); null where none does. */
function frameLength(content: Buffer, at: number): number | null {
  if (at + 4 > content.length || content[at] !== 0xff) return null;
  const [second = 0, third = 0] = content.subarray(at + 1, at + 3);
  const [version, layer] = [(second >> 3) & 3, (second >> 1) & 3];
  if (second < 0xe0 || version === 1 || layer !== 1) return null;
  const isFirst = version === 3;
  const rate = (isFirst ? rates.first : rates.later)[(third >> 4) - 1];
  const sampling = samplings[(third >> 2) & 3];
  if (rate === undefined || sampling === undefined) return null;
  const slower = isFirst ? 1 : version === 2 ? 2 : 4;
  const padding = (third >> 1) & 1;
  return Math.floor(((isFirst ? 144_000 : 72_000) * rate) / (sampling / slower)) + padding;
}
