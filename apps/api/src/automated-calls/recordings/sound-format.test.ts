import { expect, it } from '@jest/globals';
import { soundFormat } from './sound-format.js';

/** A WAV of one kind of sound (1 is PCM) with so many bytes of it, after chunks of other programs. */
function wav(kind = 1, bytes = 8, before: Buffer = Buffer.alloc(0)): Buffer {
  const format = Buffer.alloc(24);
  format.write('fmt ', 0, 'latin1');
  format.writeUInt32LE(16, 4);
  format.writeUInt16LE(kind, 8);
  const data = Buffer.alloc(8 + bytes);
  data.write('data', 0, 'latin1');
  data.writeUInt32LE(bytes, 4);
  const body = Buffer.concat([Buffer.from('WAVE'), before, format, data]);
  const head = Buffer.alloc(8);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}

/** Frames of 128 kbit/s at 44,100 Hz: 417 bytes each. */
function mp3(frames: number, tag: Buffer = Buffer.alloc(0)): Buffer {
  const frame = Buffer.alloc(417);
  frame.set([0xff, 0xfb, 0x90, 0x64]);
  return Buffer.concat([tag, ...Array.from({ length: frames }, () => frame)]);
}

const list = Buffer.from('LIST\u0003\0\0\0abc\0', 'latin1');
const tag = Buffer.concat([Buffer.from('ID3\u0003\0\0\0\0\0\u0005', 'latin1'), Buffer.from('hello')]);

it.each<[string, Buffer, string | null]>([
  ['a WAV', wav(), 'wav'],
  ['a WAV of telephones', wav(7), 'wav'],
  ['a WAV with a chunk of odd length before', wav(1, 8, list), 'wav'],
  ['an MP3', mp3(2), 'mp3'],
  ['an MP3 with a tag', mp3(3, tag), 'mp3'],
  ['a WAV that telephones do not play', wav(3), null],
  ['a WAV without a sound', wav(1, 0), null],
  ['a WAV that is cut off', wav().subarray(0, 30), null],
  ['another RIFF', Buffer.from('RIFF\u0010\0\0\0AVI LIST', 'latin1'), null],
  ['one frame alone', mp3(1), null],
  ['a tag alone', tag, null],
  ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), null],
  ['words', Buffer.from('<script>alert(1)</script>'), null],
  ['nothing', Buffer.alloc(0), null],
])('%s is known by its content', (_, content, format) => {
  expect(soundFormat(content)).toBe(format);
});

it('no cut and no changed byte of a sound makes it fail', () => {
  for (const whole of [wav(1, 8, list), mp3(2, tag)])
    for (let at = 0; at < Math.min(whole.length, 200); at += 1) {
      expect([null, 'wav', 'mp3']).toContain(soundFormat(whole.subarray(0, at)));
      const changed = Buffer.from(whole);
      changed[at] = 0xff;
      expect([null, 'wav', 'mp3']).toContain(soundFormat(changed));
    }
});
