import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { decode } from './encodings.js';
import { detectEncoding, gatherEvidence } from './detect-encoding.js';
import { likelihoodOf, likelyFrom, unlikelyWords } from './likely-letters.js';

const lists = {
  lt: 'El. paštas;Vardas;Kliento nr.\r\nrima@example.com;Žydrūnė Šimėnaitė;K2001\r\njonas@example.com;Jonas Kęstaitis;K2002\r\n',
  fi: 'Sähköposti;Nimi\r\na@example.com;Äiti Öström\r\nb@example.com;Päivi Mäkelä\r\nc@example.com;Åke Ståhl\r\n',
  sv: 'E-post;Namn\r\na@example.com;Åsa Sjöström\r\n',
};

async function read(bytes: Buffer, languages: readonly string[]): Promise<string> {
  const evidence = await gatherEvidence(Readable.from([bytes]), 65_536);
  return decode(bytes, detectEncoding(evidence, languages));
}

describe('The code page of a list', () => {
  it.each([
    ['lt', 'windows-1257'],
    ['lt', 'cp775'],
    ['lt', 'iso-8859-13'],
    ['lt', 'utf-8'],
    ['lt', 'utf-16le'],
    ['lt', 'utf-16be'],
    ['fi', 'windows-1252'],
    ['fi', 'cp850'],
    ['fi', 'cp437'],
    ['fi', 'macintosh'],
    ['fi', 'iso-8859-15'],
    ['sv', 'windows-1252'],
    ['sv', 'cp850'],
    ['sv', 'macintosh'],
  ] as const)('of a list in %s written in %s is found', async (language, encoding) => {
    const bytes = iconv.encode(lists[language], encoding);
    expect(await read(bytes, [language])).toBe(lists[language]);
    expect(await read(bytes, ['en'])).toBe(lists[language]);
  });

  it('is found where the first letter beyond ASCII comes after megabytes', async () => {
    const text = `E-post;Namn\n${'a@example.com;Anna\n'.repeat(200_000)}b@example.com;Bengt Åström\n`;
    const bytes = iconv.encode(text, 'windows-1252');
    expect((await read(bytes, ['sv'])).endsWith('Bengt Åström\n')).toBe(true);
  });

  it('is told to be unlikely where letters are none of the languages', () => {
    const wrong = decode(iconv.encode(lists.lt, 'windows-1257'), 'windows-1252');
    expect(likelihoodOf(wrong, ['lt'])).toBeLessThan(likelyFrom);
    expect(unlikelyWords(wrong, ['lt'], 3)).toContain('Þydrûnë');
    for (const [language, text] of Object.entries(lists))
      expect(likelihoodOf(text, [language])).toBeGreaterThan(likelyFrom);
  });
});
