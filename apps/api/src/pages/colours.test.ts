import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contrast, paletteOf } from './colours.js';
import { negotiatedLanguage } from './negotiated-language.js';

describe('An organisation’s colour', () => {
  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('stays as it is where it can be read, and is moved until it can', () => {
    expect(paletteOf('#0b6e69').light).toEqual({ fill: '#0b6e69', on: '#ffffff' });
    expect(paletteOf('#ffee00').light.fill).not.toBe('#ffee00');
    expect(paletteOf('nonsense')).toEqual(paletteOf('#0b6e69'));
  });

  it('can be read on its page, and what stands on it can be read, whatever it is', () => {
    const colours = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(colours, (colour) => {
        const { light, dark } = paletteOf(colour);
        expect(contrast(light.fill, '#f6f7f6')).toBeGreaterThanOrEqual(4.5);
        expect(contrast(dark.fill, '#121716')).toBeGreaterThanOrEqual(4.5);
        expect(contrast(light.fill, light.on)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(dark.fill, dark.on)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});

describe('The language a browser asks for', () => {
  it('is the first of ours by its weights, and English without any', () => {
    expect(negotiatedLanguage('de, fi;q=0.4, sv-SE;q=0.8')).toBe('sv');
    expect(negotiatedLanguage(undefined)).toBe('en');
    expect(negotiatedLanguage('de;q=1,*')).toBe('en');
  });
});
