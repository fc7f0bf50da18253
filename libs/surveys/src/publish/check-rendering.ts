import { comparisonsIn, type Condition } from '../definition/condition.js';
import type { Definition } from '../definition/definition.js';
import { finding, type Finding } from '../definition/finding.js';
import { placedQuestions } from '../definition/placed-questions.js';
import { placedTexts } from '../definition/placed-texts.js';
import { textParts } from '../definition/piping.js';
import { isOmitted, type Question } from '../definition/question.js';
import { deepConditionFindings } from './deep-condition-findings.js';
import { keypadFindings } from './keypad-findings.js';
import { RENDERINGS, type Rendering, type RenderingTraits } from './rendering.js';

/**
 * What one way of asking can't carry of a definition, without what it leaves out: errors rule the rendering out, warnings say what gets lost. An
 * empty list means that the same answers come out of it as out of any other.
 *
 * @example
 * checkRendering(definition, 'automated_call');
 * // [{ path: 'blocks[3].questions[0]', code: 'cannot_carry_kind', message: "An automated call can't carry …" }]
 */
export function checkRendering(definition: Definition, rendering: Rendering): Finding[] {
  const traits = RENDERINGS[rendering];
  return [
    ...placedQuestions(definition)
      .filter(({ question }) => !isOmitted(question, rendering))
      .flatMap(({ question, path }) => [
        ...kindFindings(question, path, traits),
        ...optionFindings(question, path, traits),
        ...conditionFindings(question.showIf, `${path}.showIf`, traits),
      ]),
    ...definition.blocks.flatMap(({ showIf }, index) => conditionFindings(showIf, `blocks[${index}].showIf`, traits)),
    ...(traits.routes ? [] : deepConditionFindings(definition, traits.name)),
    ...pipeFindings(definition, traits),
    ...(definition.anonymous && traits.rings
      ? [finding('anonymous', 'cannot_carry_anonymous', { rendering: traits.name })]
      : []),
    ...(traits.keypad ? keypadFindings(definition) : []),
  ];
}

function kindFindings({ kind }: Question, path: string, { name, without }: RenderingTraits): Finding[] {
  return without.includes(kind) ? [finding(path, 'cannot_carry_kind', { rendering: name, kind })] : [];
}

function optionFindings(question: Question, path: string, traits: RenderingTraits): Finding[] {
  if (question.kind !== 'choice' && question.kind !== 'choices') return [];

  const { name, options: limit, heard, otherText } = traits;
  const found = question.options.length;
  const other = question.options.findIndex((option) => option.other === true);
  return [
    ...(found > limit ? [finding(`${path}.options`, 'cannot_carry_options', { rendering: name, found, limit })] : []),
    ...(found > heard && found <= limit ? [finding(`${path}.options`, 'heavy_options', { found, limit: heard })] : []),
    ...(other >= 0 && !otherText
      ? [finding(`${path}.options[${other}].other`, 'cannot_carry_other', { rendering: name })]
      : []),
  ];
}

function conditionFindings(condition: Condition | undefined, path: string, traits: RenderingTraits): Finding[] {
  return condition === undefined
    ? []
    : comparisonsIn(condition, path).flatMap(({ comparison, path: at }) => {
        if ('customer' in comparison) return customerFindings(comparison.customer, at, traits);

        return traits.routes ? [] : [finding(at, 'cannot_carry_condition', { rendering: traits.name })];
      });
}

function pipeFindings(definition: Definition, traits: RenderingTraits): Finding[] {
  return placedTexts(definition).flatMap(({ text, path }) =>
    definition.languages.flatMap((language) =>
      textParts(text[language] ?? '').flatMap((part) => {
        const at = `${path}.${language}`;
        if (!('source' in part)) return [];

        if (part.source === 'customer') return customerFindings(part.name, at, traits);

        return traits.routes ? [] : [finding(at, 'cannot_carry_piping', { rendering: traits.name })];
      }),
    ),
  );
}

/** A shopper stands in a store: the store is known, a customer is not. A copied sheet may be anybody's. */
function customerFindings(field: string, path: string, { name, customer, copied }: RenderingTraits): Finding[] {
  const isOfPlace = ['store', 'region', 'setting', 'language', 'visit_date'].includes(field);
  if (isOfPlace || (customer && !copied)) return [];
  return [finding(path, customer ? 'cannot_carry_copied' : 'cannot_carry_customer', { rendering: name, field })];
}
