import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readTwiml } from '../../line/simulated/read-twiml.js';
import { spoken } from './spoken.js';
import { twimlOf } from './twiml-of.js';

const speaking = {
  language: 'en',
  voice: undefined,
  recording: null,
  next: 'https://candour.example/turns/1?a=1&b=2',
} as const;
const saidIn = async (text: string) => {
  const [gather] = readTwiml(await twimlOf({ before: [], says: [spoken(text)], question: null, keys: 1 }, speaking));
  return gather?.verbs.map((verb) => verb.text).join('') ?? '';
};

describe('What a voice reads', () => {
  it('has no control characters, no tags and no pictures, and keeps letters of every script', () => {
    expect(spoken('Aino\u0000\u0007 <b>Virtanen</b> & Co 😀👩‍👩‍👧🇫🇮 №5')).toBe('Aino b Virtanen /b & Co №5');
    expect(spoken('Ąžuolas  Öberg\n李\u202e')).toBe('Ąžuolas Öberg 李');
    expect(spoken('Press 1, * or #')).toBe('Press 1, * or #');
  });

  it('is cut at a word, and inside one only where there is no other', () => {
    expect(spoken('one two three', 8)).toBe('one two');
    expect(spoken('one two', 7)).toBe('one two');
    expect(spoken('x'.repeat(10_000), 80)).toHaveLength(80);
  });

  it('makes well-formed TwiML of whatever somebody is called', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (name) => {
        expect(await saidIn(name)).toBe(spoken(name));
      }),
      { numRuns: 300 },
    );
    for (const name of ['\ud800', '\uffff', ']]>', '</Say></Response>', '&#0;', '{{customer:name}}'])
      expect(await saidIn(name)).toBe(spoken(name));
  });
});
