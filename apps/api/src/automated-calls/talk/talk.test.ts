import { describe, expect, it } from '@jest/globals';
import { advance, beginFill, type Definition, type Fill } from '#surveys';
import { openingPrompt, questionPrompt } from './prompts.js';
import { turn, type Follows, type Talk } from './talk.js';

const en = (text: string) => ({ en: text });
const points = [1, 2, 3, 4, 5].map((code) => ({ code, ...(code % 4 === 1 ? { label: en(`point ${code}`) } : {}) }));

const definition: Definition = {
  format: 'candour-survey/1',
  key: 'keys',
  audience: 'customer',
  setting: 'any',
  languages: ['en'],
  anonymous: false,
  title: en('Your visit'),
  introduction: en('Welcome.'),
  thanks: en('Thank you.'),
  blocks: [
    {
      key: 'first',
      questions: [
        { kind: 'statement', key: 'before', text: en('First some words.') },
        { kind: 'scale', key: 'overall', text: en('How was it?'), points, required: true, allowNotApplicable: true },
        { kind: 'yes_no', key: 'found', text: en('Did you find it?'), allowRefuse: true },
      ],
    },
    {
      key: 'second',
      newPage: true,
      questions: [
        { kind: 'short_text', key: 'why', text: en('Why?'), omit: ['automated_call'] },
        { kind: 'recommend', key: 'likely', text: en('How likely?') },
        {
          kind: 'number',
          key: 'visits',
          text: en('How many visits?'),
          min: 0,
          max: 250,
          required: true,
          showIf: { answer: 'found', is: '=', value: 1 },
        },
      ],
    },
  ],
};

/** A call: what was pressed one after another, and where it stands then. */
function call(...pressed: string[]): { talk: Talk; fill: Fill; follows: Follows } {
  let fill = beginFill(definition, { seed: 1, language: 'en', rendering: 'automated_call' });
  let talk: Talk = { question: null, hasBegun: false, hasPressed: false, wrong: 0, silent: 0 };
  let follows: Follows = { does: 'open', why: null };
  for (const digits of pressed) {
    const next = turn(talk, fill, digits);
    fill = next.steps.reduce(advance, fill);
    ({ talk, follows } = next);
  }
  return { talk, fill, follows };
}
const answersOf = (fill: Fill) => Object.fromEntries(fill.answers);

describe('The talk of an automated call', () => {
  it('begins with 1, stops for good with 9, and says itself again with *', () => {
    expect(call('1')).toMatchObject({
      talk: { question: 'overall', hasBegun: true },
      follows: { does: 'ask', why: null },
    });
    expect(call('9').follows).toEqual({ does: 'end', why: 'never_again' });
    expect(call('*', '*', '*', '*', '*').follows).toEqual({ does: 'open', why: 'again' });
    expect(call('', '').talk).toMatchObject({ hasPressed: false, silent: 2 });
    expect(call('', '', '')).toMatchObject({ talk: { hasPressed: false }, follows: { does: 'end', why: 'silent' } });
  });

  it('keeps what was pressed, by keys that are codes, with 2 for no, 0 for what does not apply, and # for nothing', () => {
    const { fill, follows } = call('1', '0', '2', '10');
    expect(answersOf(fill)).toEqual({
      overall: { empty: 'not_applicable' },
      found: { value: 0 },
      likely: { value: 10 },
    });
    expect(follows).toEqual({ does: 'hand_in' });
    expect(answersOf(call('1', '4', '#', '#').fill)).toEqual({ overall: { value: 4 }, found: { empty: 'refused' } });
    expect(call('1', '4', '#', '#').follows).toEqual({ does: 'hand_in' });
  });

  it('asks what routing brings, figures with # or without, and goes to the page on which the link goes on', () => {
    const { fill, talk } = call('1', '5', '1', '7#');
    expect(talk.question).toBe('visits');
    expect(fill.page).toBe('second');
    expect(answersOf(call('1', '5', '1', '7#', '12#').fill)['visits']).toEqual({ value: 12 });
    expect(call('1', '5', '1', '7#', '251').follows).toEqual({ does: 'ask', why: 'wrong' });
  });

  it('counts wrong keys and silences apart, each at its place, and ends after three of one', () => {
    for (const wrong of ['7', '99', 'ABC', '5'.repeat(50), '#', '5#'])
      expect([wrong, call('1', wrong).follows]).toEqual([wrong, { does: 'ask', why: 'wrong' }]);
    expect(call('1', '7', '', '7', '').follows).toEqual({ does: 'ask', why: 'silent' });
    expect(call('1', '7', '', '7', '', '7').follows).toEqual({ does: 'end', why: 'wrong' });
    expect(call('1', '', '', '').follows).toEqual({ does: 'end', why: 'silent' });
    // Answered meanwhile, the count begins anew.
    expect(call('1', '7', '7', '4', '7', '7').follows).toEqual({ does: 'ask', why: 'wrong' });
  });

  it('says who, for whom, how long and by which keys; statements once', () => {
    const named = { ...call().fill, customer: { name: 'Aino' } };
    const opening = openingPrompt(named, 'Acme', null).says.join(' ');
    expect(opening).toMatch(/Acme for Aino.*Your visit.*about a minute.*press 1.*press 9/);
    const { fill } = call('1');
    expect(questionPrompt(fill, 'overall', null).before).toEqual(['First some words.']);
    expect(questionPrompt(fill, 'overall', null).says).toEqual([
      'How was it?',
      'Press a key from 1 to 5.',
      'For point 1, press 1.',
      'For point 5, press 5.',
      'If it does not apply, press 0.',
      'To hear it again, press star.',
    ]);
    const again = questionPrompt(fill, 'overall', 'wrong');
    expect(again.before).toEqual(['That key has no meaning here.']);
    expect(again.says[0]).toBe('How was it?');
  });
});
