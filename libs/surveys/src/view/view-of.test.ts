import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../definition/language.js';
import { advance } from '../fill/advance.js';
import { beginFill } from '../fill/begin-fill.js';
import { afterStoreVisit } from '../ready/after-store-visit.js';
import { scenario } from '../../scenario/scenario.js';
import {
  choice,
  choices,
  date,
  matrix,
  number,
  page,
  recommend,
  scale,
  shortText,
  survey,
  yesNo,
} from '../../scenario/written-survey.js';
import { viewOf } from './view-of.js';

describe('viewOf', () => {
  it('shows the first page in the language of the fill, and changes it', () => {
    const fill = beginFill(afterStoreVisit, { seed: 1, language: 'fi' });
    expect(viewOf(fill)).toMatchObject({
      state: 'page',
      title: 'Käyntisi myymälässämme',
      introduction: 'Kävit meillä äskettäin. Millaista oli? Vastaaminen vie noin kaksi minuuttia.',
      page: { key: 'visit', index: 0, count: 6 },
      progress: 0,
      first: true,
      last: false,
      questions: [
        {
          key: 'overall',
          kind: 'scale',
          required: true,
          text: 'Kuinka tyytyväinen olet käyntiisi kokonaisuutena?',
          points: [{ code: 1, label: 'Erittäin tyytymätön' }, { code: 2 }, { code: 3 }, { code: 4 }, { code: 5 }],
          answer: null,
          finding: null,
        },
        {
          key: 'recommend',
          points: { length: 11, 0: { code: 0, label: 'En lainkaan todennäköisesti' }, 5: { label: null } },
        },
      ],
    });
    expect(viewOf(advance(fill, { kind: 'language', language: 'sv' }))).toMatchObject({
      title: 'Ditt besök i vår butik',
    });
  });

  it('shows the thanks after handing in', () => {
    const story = scenario('Thanks', survey(page('one', yesNo('a')))).next();
    expect(viewOf(story.now)).toEqual({
      state: 'thanks',
      language: 'en',
      title: 'A survey',
      thanks: 'Thank you.',
      privacy: null,
    });
  });

  it('offers what a question offers', () => {
    const definition = survey(
      page(
        'one',
        yesNo('a', { allowNotApplicable: true, allowRefuse: true }),
        choices('b', ['x', 'y…', 'z!'], { min: 1, max: 2 }),
        number('c', { min: 1, max: 2.5, decimals: 1, unit: { en: 'kg' } }),
        shortText('d', { maxLength: 9, help: { en: 'Be brief.' } }),
      ),
    );
    const view = viewOf(
      scenario('Offers', {
        ...definition,
        blocks: definition.blocks.map((block) => ({ ...block, title: { en: 'Part' } })),
      }).now,
    );
    expect(view).toMatchObject({
      questions: [
        {
          heading: 'Part',
          options: [
            { code: 1, label: 'Yes' },
            { code: 0, label: 'No' },
          ],
          notApplicable: 'Does not apply',
          refuse: 'I would rather not say',
        },
        {
          heading: null,
          hint: 'Choose 1 to 2',
          options: [{ label: 'x' }, { other: true }, { exclusive: true }],
          refuse: null,
        },
        { limits: { min: 1, max: 2.5, decimals: 1, unit: 'kg' } },
        { limits: { maxLength: 9 }, help: 'Be brief.', hint: 'At most 9 characters' },
      ],
    });
  });
});

describe('Piping', () => {
  it('inserts answers and customer data as they are, never reading them again', () => {
    const definition = survey(
      page('one', shortText('nick')),
      page('two', yesNo('ok', { text: { en: '{{customer:name}}, is {{answer:nick}} right?' } })),
    );
    scenario('Literal', definition, { customer: { name: '{{answer:nick}}' } })
      .answer('nick', '{{customer:name}} {{answer:nick}} <b>$& $1</b>')
      .next()
      .reads('ok', '{{answer:nick}}, is {{customer:name}} {{answer:nick}} <b>$& $1</b> right?');
  });

  it('puts every kind of answer in words', () => {
    const asks = (key: string, reference: string) => shortText(key, { text: { en: `{{answer:${reference}}}` } });
    const definition = survey(
      page(
        'one',
        scale('scale', 5),
        recommend('zero'),
        choice('choice', ['x', 'other…']),
        choices('choices', ['bread', 'milk', 'eggs']),
        matrix('staff', ['polite'], 5),
        yesNo('yes'),
        number('number', { decimals: 1 }),
        date('date'),
        shortText('unsaid'),
      ),
      page(
        'two',
        ...['scale', 'zero', 'choice', 'choices', 'staff.polite', 'yes', 'number', 'date', 'unsaid'].map((reference) =>
          asks(`about_${reference.replace('.', '_')}`, reference),
        ),
      ),
    );
    scenario('In words', definition)
      .answer('scale', 2)
      .answer('zero', 0)
      .answer('choice', { code: 2, other: 'Tea' })
      .answer('choices', [3, 1, 2])
      .answer('staff', { polite: 1 })
      .answer('yes', 1)
      .answer('number', 1.5)
      .answer('date', '2025-03-09')
      .next()
      .reads('about_scale', 'point 2')
      .reads('about_zero', '0')
      .reads('about_choice', 'Tea')
      .reads('about_choices', 'bread, milk and eggs')
      .reads('about_staff_polite', 'point 1')
      .reads('about_yes', 'Yes')
      .reads('about_number', '1.5')
      .reads('about_date', '09/03/2025')
      .reads('about_unsaid', '');
  });

  it('leaves out an answer that routing has hidden', () => {
    const definition = survey(
      page('one', yesNo('a')),
      page('two', shortText('b', { showIf: { answer: 'a', is: '=', value: 1 } })),
      page('three', yesNo('c', { text: { en: 'You said: {{answer:b}}' } })),
    );
    scenario('Hidden', definition)
      .answer('a', 1)
      .answer('b', 'secret')
      .answer('a', 0)
      .goTo('three')
      .reads('c', 'You said: ');
  });
});

it('every page of a ready survey can be shown in every language without an empty text', () => {
  for (const language of LANGUAGES) {
    let fill = beginFill(afterStoreVisit, { seed: 3, language });
    fill = advance(fill, { kind: 'answer', question: 'overall', answer: 3 });
    for (let view = viewOf(fill); view.state === 'page'; view = viewOf(fill)) {
      expect(JSON.stringify(view)).not.toContain('""');
      fill = advance(fill, { kind: 'turn', to: 'next' });
    }
  }
});
