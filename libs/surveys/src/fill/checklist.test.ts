import { describe, expect, it } from '@jest/globals';
import type { Definition } from '../definition/definition.js';
import { checkDefinition } from '../publish/check-definition.js';
import { checkRendering } from '../publish/check-rendering.js';
import { answerWords } from '../view/answer-words.js';
import { viewOf } from '../view/view-of.js';
import { scenario } from '../../scenario/scenario.js';
import {
  checklist,
  counter,
  longText,
  matrix,
  page,
  photo,
  place,
  receipt,
  survey,
  timed,
  yesNo,
} from '../../scenario/written-survey.js';
import { acceptAnswers } from './accept-answers.js';

const a = 'a'.repeat(64);
const b = 'b'.repeat(64);
const visit = checklist(
  page(
    'arrival',
    timed('greeting', 30, 120, { required: true, worth: 10 }),
    yesNo('greeted', { required: true, allowNotApplicable: true, worth: 5 }),
    longText('greeted_why', { required: true, minLength: 10, showIf: { answer: 'greeted', is: '=', value: 0 } }),
  ),
  page('evidence', place('here'), photo('front', { required: true, min: 2 }), receipt('slip'), counter('staff')),
  page('end', longText('story', { required: true, minLength: 20, showIf: { answer: 'front', is: 'answered' } })),
);

describe('a checklist', () => {
  it('is filled section by section, asks why after a no, and is handed in', () => {
    scenario('a whole visit', visit)
      .seesOnly('greeting', 'greeted')
      .answer('greeting', 42.5)
      .answer('greeted', 0)
      .sees('greeted_why')
      .answer('greeted_why', 'Nobody came.')
      .next()
      .isOn('evidence')
      .answer('here', { latitude: 60.17, longitude: 24.94, accuracy: 8 })
      .answer('front', [a, b])
      .answer('slip', { photos: [a], time: '2026-05-04T12:05', amount: 3.5 })
      .answer('staff', 4)
      .comesBackLater()
      .next()
      .answer('story', 'I came in and waited for a while.')
      .next()
      .isFinished()
      .records({ greeting: 42.5, greeted: 0, front: [a, b], staff: 4, greeted_why: 'Nobody came.' })
      .records({ slip: { photos: [a], time: '2026-05-04T12:05', amount: 3.5 } });
  });

  it('hides the follow-up of what did not apply', () => {
    scenario('not applicable', visit)
      .answer('greeted', 0)
      .answer('greeted_why', 'Nobody came.')
      .empty('greeted', 'not_applicable')
      .doesNotSee('greeted_why')
      .records({ greeted_why: 'no:not_shown', greeted: 'no:not_applicable' });
  });

  it('says what is too short, too few, too many, or no photo at all', () => {
    const evidence = scenario('wrong answers', visit).answer('greeting', 10).answer('greeted', 1).next();
    evidence
      .answer('front', [a])
      .isTold('front', 'Please take at least 2 photos.')
      .answer(
        'front',
        [1, 2, 3, 4].map((n) => String(n).repeat(64)),
      )
      .isTold('front', 'Please keep at most 3 photos.')
      .answer('front', [a, b])
      .isTold('front', null)
      .answer('staff', -1)
      .isTold('staff', 'Please enter 0 or more.')
      .answer('staff', 1.5)
      .isTold('staff', 'Decimals allowed here: 0.')
      .answer('staff', 2)
      .next()
      .answer('story', '   too short      ')
      .isTold('story', 'Please write a little more: at least 20 characters, now 9.');
  });

  it.each([
    ['greeting', -1],
    ['greeting', 86_401],
    ['greeting', 1.25],
    ['greeting', '30'],
    ['front', a],
    ['front', [a, a]],
    ['front', [a, 'B'.repeat(64)]],
    ['front', ['../../etc/passwd', b]],
    ['front', Array.from({ length: 11 }, (_, n) => n.toString(16).repeat(64))],
    ['here', { latitude: 91, longitude: 0, accuracy: 1 }],
    ['here', { latitude: 1, longitude: 0 }],
    ['here', { latitude: 1, longitude: 0, accuracy: 1, mock: true }],
    ['here', { latitude: Number.NaN, longitude: 0, accuracy: 1 }],
    ['slip', { photos: [], time: '2026-05-04T12:05' }],
    ['slip', { photos: [a], time: '2026-02-30T12:05' }],
    ['slip', { photos: [a], time: '2026-05-04T25:05' }],
    ['slip', { photos: [a], time: '2026-05-04T12:05', amount: -1 }],
    ['slip', { photos: [a], time: '2026-05-04T12:05', fee: 100 }],
  ])('refuses as %s: %j', (question, answer) => {
    const acceptance = acceptAnswers(visit, { seed: 1, answers: { [question]: answer }, strict: false });
    expect('findings' in acceptance && acceptance.findings.map((found) => found.question)).toEqual([question]);
  });

  it('tells a phone the bounds of its controls', () => {
    const fill = scenario('bounds', visit).answer('greeting', 1).answer('greeted', 1).next().now;
    const view = viewOf(fill);
    const limits = view.state === 'page' ? view.questions.map(({ key, limits: own }) => [key, own]) : [];
    expect(limits).toEqual([
      ['here', {}],
      ['front', { min: 2, max: 3, from: 'camera' }],
      ['slip', {}],
      ['staff', { min: 0 }],
    ]);
  });

  it('puts its answers into words', () => {
    const words = (question: Parameters<typeof answerWords>[0], value: never) => answerWords(question, { value }, 'fi');
    const [greeting, , , here, front, slip] = visit.blocks.flatMap(({ questions }) => questions) as never[];
    expect(words(greeting!, 42.5 as never)).toBe('42,5 s');
    expect(words(here!, { latitude: 60.17, longitude: 24.94, accuracy: 8.4 } as never)).toBe('60.17, 24.94 (±8 m)');
    expect(words(front!, [a, b] as never)).toBe('2');
    expect(words(slip!, { photos: [a], time: '2026-05-04T12:05', amount: 3.5 } as never)).toBe(
      '2026-05-04 12:05 · 3,5',
    );
  });
});

describe('before a checklist is published', () => {
  const codes = (definition: Definition) =>
    checkDefinition(definition, { principles: [] }).map(({ path, code }) => `${path} ${code}`);

  it('nothing is amiss with one that is sound, and no other way can ask it', () => {
    expect(codes(visit)).toEqual([]);
    expect(checkRendering(visit, 'shopper')).toEqual([]);
    expect(checkRendering(visit, 'web').map(({ code }) => code)).toEqual(Array(5).fill('cannot_carry_kind'));
  });

  it('points, sections and its kinds are refused in a survey for customers', () => {
    const scored = yesNo('clean', { worth: 5, critical: true });
    const rows = [{ key: 'r', text: { en: 'Row' }, worth: 2 }];
    const definition: Definition = {
      ...survey({ ...page('one', scored, photo('front'), matrix('m', [], 5, { rows })), weight: 2 }),
      critical: { rule: 'cap' },
    };
    expect(codes(definition)).toEqual([
      'critical worth_for_shoppers',
      'blocks[0].weight worth_for_shoppers',
      'blocks[0].questions[0] worth_for_shoppers',
      'blocks[0].questions[1].kind kind_for_shoppers',
      'blocks[0].questions[2].rows[0] worth_for_shoppers',
    ]);
  });

  it('sections have weights all or none, and nobody shops anonymously', () => {
    const one = { ...page('one', yesNo('a', { worth: 1 })), weight: 2 };
    const two = page('two', yesNo('b', { worth: 1 }));
    expect(codes({ ...checklist(one, two), anonymous: true })).toEqual([
      'blocks weights_partial',
      'anonymous anonymous_checklist',
    ]);
    expect(codes(checklist(one, { ...two, weight: 1 }, page('story', longText('story'))))).toEqual([]);
  });
});
