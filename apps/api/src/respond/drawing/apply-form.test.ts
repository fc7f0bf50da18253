import { describe, expect, it } from '@jest/globals';
import { afterStoreVisit, beginFill, type Definition, type Fill } from '#surveys';
import { applyForm } from './apply-form.js';

const definition: Definition = {
  format: 'candour-survey/1',
  key: 'small',
  audience: 'customer',
  setting: 'any',
  languages: ['en', 'fi'],
  anonymous: false,
  title: { en: 'Small' },
  introduction: { en: '' },
  thanks: { en: '' },
  blocks: [
    {
      key: 'one',
      questions: [
        { kind: 'yes_no', key: 'unhappy', text: { en: 'Unhappy?' } },
        { kind: 'long_text', key: 'why', text: { en: 'Why?' }, showIf: { answer: 'unhappy', is: '=', value: 1 } },
        {
          kind: 'choices',
          key: 'seen',
          text: { en: 'Seen?' },
          options: [
            { code: 1, label: { en: 'Bread' } },
            { code: 2, label: { en: 'Milk' } },
          ],
        },
      ],
    },
    {
      key: 'two',
      newPage: true,
      questions: [{ kind: 'number', key: 'price', text: { en: 'Price?' }, required: true }],
    },
  ],
};

const begun = (): Fill => beginFill(definition, { seed: 1, language: 'en' });
const answersOf = (fill: Fill) => Object.fromEntries(fill.answers);

describe('A posted page', () => {
  it('puts its answers in and turns the page', () => {
    const fill = applyForm(begun(), { _page: 'one', _seen: 'unhappy seen', unhappy: '0', _go: 'next' });
    expect([fill.page, answersOf(fill)]).toEqual(['two', { unhappy: { value: 0 } }]);
  });

  it('is shown again when an answer brought up a question on it', () => {
    const once = applyForm(begun(), { _page: 'one', _seen: 'unhappy seen', unhappy: '1', _go: 'next' });
    expect(once.page).toBe('one');
    const twice = applyForm(once, { _page: 'one', _seen: 'unhappy why seen', unhappy: '1', why: 'Rain', _go: 'next' });
    expect([twice.page, answersOf(twice)]).toEqual(['two', { unhappy: { value: 1 }, why: { value: 'Rain' } }]);
  });

  it('leaves blank what was on the page and has no mark any more, and nothing else', () => {
    const marked = applyForm(begun(), { _page: 'one', _seen: 'unhappy seen', unhappy: '0', _go: 'next' });
    const ticked = applyForm(marked, { _page: 'one', _seen: 'seen', seen: ['2', '1'], _go: 'next' });
    expect(answersOf(ticked)).toEqual({ unhappy: { value: 0 }, seen: { value: [1, 2] } });
    const cleared = applyForm(ticked, { _page: 'one', _seen: 'unhappy seen', _go: 'next' });
    expect(answersOf(cleared)).toEqual({});
  });

  it('goes back and changes the language without asking for what is missing', () => {
    const two = applyForm(begun(), { _page: 'one', _seen: '', _go: 'next' });
    const finnish = applyForm(two, { _page: 'two', _seen: 'price', price: '12,5x', _go: 'language fi' });
    expect([finnish.page, finnish.language, finnish.rejected.get('price')]).toEqual(['two', 'fi', '12,5x']);
    expect(applyForm(finnish, { _page: 'two', _seen: 'price', price: '3', _go: 'back' }).page).toBe('one');
    expect(applyForm(two, { _page: 'two', _seen: '', _go: 'language de' }).language).toBe('en');
  });

  it('posted before its turn keeps its answers and hands nothing in', () => {
    const fill = beginFill(afterStoreVisit, { seed: 3, language: 'en' });
    const ahead = applyForm(fill, { _page: 'closing', _seen: 'better', better: 'Early', _go: 'next' });
    expect([ahead.page, ahead.finished, answersOf(ahead)]).toEqual(['visit', false, { better: { value: 'Early' } }]);
  });

  it('bears whatever is posted', () => {
    const odd = {
      _page: ['two', 'one'],
      _seen: '__proto__ constructor',
      __proto__: 'x',
      constructor: 'y',
      _go: ['next'],
    };
    expect(applyForm(begun(), odd).finished).toBe(false);
    expect(applyForm(begun(), { _page: 'one' }).page).toBe('one');
    for (const nothing of [{}, { _go: 'next' }, { _page: 'three', _go: 'next', unhappy: '1' }]) {
      const before = begun();
      expect(applyForm(before, nothing)).toBe(before);
    }
  });
});
