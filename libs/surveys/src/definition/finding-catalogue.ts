/** What a sentence names: limits, keys, what was found. */
export type FindingDetails = Readonly<Record<string, string | number>>;

/** An `error` stops reading or publishing; a `warning` is for the author to weigh. */
export type Severity = 'error' | 'warning';

interface Entry {
  readonly severity: Severity;
  readonly say: (details: FindingDetails) => string;
}

type Say = Entry['say'];

const error = (say: Say): Entry => ({ severity: 'error', say });
const warning = (say: Say): Entry => ({ severity: 'warning', say });

/** Everything that can be wrong with the file itself: `readDefinition` stops at these. */
const READING = {
  format_newer: error(
    (d) =>
      `This survey is in the format ${d.found}, newer than ${d.known}: update the product, or export it in the older format.`,
  ),
  missing: error((d) => `"${d.field}" is missing: add it.`),
  unknown_field: error((d) => `${d.field} is no field of this part of a survey: remove it, or mend its spelling.`),
  wrong_type: error((d) => `Expected ${d.expected}, found ${d.found}: change it.`),
  wrong_value: error((d) => `${d.found} is not allowed here: use ${d.allowed}.`),
  kind_unknown: error((d) => `${d.found} is no kind of question: use ${d.allowed}.`),
  condition_unknown: error((d) => `${d.found} is no condition: use all, any, not, answer or customer.`),
  key_malformed: error(
    (d) =>
      `${d.found} can't be a key: begin with a small letter a-z, then small letters, digits and _, at most 40, and avoid ` +
      `the words constructor, prototype, value, empty and rows.`,
  ),
  reference_malformed: error((d) => `${d.found} names no question: write its key, or matrix.row.`),
  day_malformed: error((d) => `${d.found} is no day: write it as 2025-12-31.`),
  nul_character: error(() => `The text holds a NUL character, which can't be stored: remove it.`),
  too_long: error((d) => `The text has ${d.found} characters: shorten it to ${d.limit}.`),
  too_many: error((d) => `There are ${d.found} here: at most ${d.limit} are allowed.`),
  too_few: error((d) => `There are ${d.found} here: at least ${d.limit} are needed.`),
  too_small: error((d) => `${d.found} is too small: use ${d.limit} or more.`),
  too_large: error((d) => `${d.found} is too large: use ${d.limit} or less.`),
  too_deep: error((d) => `Conditions are nested more than ${d.limit} deep: make them simpler.`),
  duplicate_key: error((d) => `The key "${d.key}" is already used at ${d.first}: choose another.`),
  duplicate_code: error((d) => `The code ${d.code} is already used at ${d.first}: give each its own.`),
  duplicate_value: error((d) => `${d.found} is listed twice: remove one.`),
  points_uneven: error((d) => `The code should be ${d.expected}: number the points upwards in steps of one.`),
  bounds_crossed: error((d) => `The smallest allowed value ${d.min} is above the largest ${d.max}: exchange them.`),
  bounds_unreachable: error((d) => `${d.min} must be chosen of ${d.options}: lower the number or add options.`),
  times_crossed: error(
    (d) => `Nothing is earned from ${d.zeroAt} s, which must be later than ${d.fullAt} s: mend one.`,
  ),
  other_twice: error((d) => `Only one option can ask for a text of one's own; ${d.first} does already.`),
  measures_and_role: error(() => `An item counts towards a principle or has a role, not both: remove one.`),
  operator_value: error((d) => `With "${d.operator}" the value must be ${d.expected}: change it.`),
} as const;

/** What `checkDefinition` finds before a survey is published. */
const PUBLISHING = {
  translation_missing: error(
    (d) => `Translate this text into ${d.language}: every text is needed in every language of the survey.`,
  ),
  omit_required: error(
    () => `A question that must be answered can't be left out of a way of asking: give up one of them.`,
  ),
  survey_empty: error(() => `The survey asks nothing: add a question.`),
  block_empty: error((d) => `The block "${d.block}" has no questions: add one, or remove the block.`),
  label_missing: error(() => `The first and the last point need a label: say what the ends of the scale mean.`),
  draw_unknown_block: error((d) => `There is no block "${d.block}" to draw: mend the key, or take it out of the draw.`),
  draw_too_large: error((d) => `${d.take} blocks can't be drawn out of ${d.blocks}: take fewer, or list more.`),
  draw_pointless: warning((d) => `All ${d.blocks} blocks are drawn every time: take fewer, or remove the draw.`),
  principle_unknown: error((d) => `The standard has no principle "${d.principle}": choose one of ${d.known}.`),
  role_misplaced: error((d) => `The role "${d.role}" belongs to a question of the kind ${d.kind}: move it.`),
  role_twice: error((d) => `The role "${d.role}" is already held by ${d.first}: a survey has one of each.`),
  reference_unknown: error((d) => `There is no question "${d.reference}": mend the key.`),
  reference_statement: error((d) => `"${d.reference}" is a statement and has no answer: refer to a question.`),
  reference_matrix: error((d) => `"${d.reference}" is a matrix: refer to one of its rows, as ${d.reference}.row.`),
  customer_field_unknown: error((d) => `Nothing is known about a customer's "${d.field}": use one of ${d.known}.`),
  condition_cyclic: error(
    (d) => `Whether this is shown depends on itself, by way of "${d.reference}": break the circle.`,
  ),
  condition_forward: error(
    (d) => `"${d.reference}" is asked later: a condition can look back only. Move one of the two.`,
  ),
  condition_same_page: warning(
    (d) =>
      `"${d.reference}" is on the same page: start a new page before this, so that it need not appear while someone reads.`,
  ),
  condition_type: error((d) => `"${d.reference}" can't be compared with "${d.operator}": use one of ${d.allowed}.`),
  condition_value: error((d) => `"${d.reference}" never has the value ${d.found}: use one that it can have.`),
  never_shown: error(() => `No answers lead here, so nobody will ever see this: mend its condition, or remove it.`),
  pipe_malformed: error(
    (d) => `${d.found} at character ${d.position} names nothing: write {{answer:key}} or {{customer:name}}.`,
  ),
  pipe_unknown: error((d) => `{{answer:${d.reference}}} names no question: mend the key.`),
  pipe_later: error(
    (d) => `{{answer:${d.reference}}} is asked later or in this very question: it would be empty here.`,
  ),
  own_field_compared: error(
    (d) => `"${d.field}" can't be compared like that: choose how and with what again, as the field is kept.`,
  ),
  anonymous_field: error(
    (d) =>
      `An anonymous survey must not ask by "${d.field}": it would tell who answered. Leave it out, or do not call the survey anonymous.`,
  ),
  pipe_customer_unknown: error((d) => `{{customer:${d.field}}} is not known about customers: use one of ${d.known}.`),
  too_many_shown: warning(
    (d) => `Up to ${d.shown} questions are shown to one respondent: ${d.limit} or fewer get more answers.`,
  ),
  kind_for_shoppers: error((d) => `Only a checklist for shoppers can ask for ${d.kind}: choose another kind.`),
  worth_for_shoppers: error(
    () => `Points, critical items and weights of sections belong to checklists for shoppers: remove them.`,
  ),
  weights_partial: error(
    () => `Some sections have a weight and others none: give one to every section with points, or to none.`,
  ),
  anonymous_checklist: error(
    () => `A visit has an evidence and is paid for, so a checklist can't be anonymous: change it.`,
  ),
  nothing_scored: warning(() => `No question measures a principle or has a role, so the survey gives no scores.`),
  anonymous_contact: warning(() => `The survey is anonymous, so nobody can be contacted: remove this question.`),
  anonymous_name: warning(
    () => `The survey is anonymous, and greets by name: people will doubt it. Leave the name out.`,
  ),
} as const;

/** What `checkRendering` finds: what one way of asking can't carry. */
const RENDERING = {
  cannot_carry_kind: error(
    (d) => `${d.rendering} can't carry a question of the kind ${d.kind}: ask it another way, or leave it out.`,
  ),
  cannot_carry_options: error(
    (d) => `${d.rendering} can't offer ${d.found} options: at most ${d.limit} can be told apart.`,
  ),
  cannot_carry_other: warning((d) => `${d.rendering} can't take a text beside an option: it will be recorded without.`),
  cannot_carry_condition: warning(
    (d) => `${d.rendering} can't hide this by itself: it is printed, with a line that says who should skip it.`,
  ),
  cannot_carry_deep_condition: error(
    (d) =>
      `${d.rendering} has no line for a condition as deep as this: make it simpler, or say in "showIfWords" who answers.`,
  ),
  cannot_carry_piping: error((d) => `${d.rendering} can't insert an earlier answer: word the text without it.`),
  cannot_carry_customer: error(
    (d) => `${d.rendering} knows no customer, so "${d.field}" would be empty: leave it out.`,
  ),
  cannot_carry_copied: warning(
    (d) =>
      `A sheet that is copied for many knows no customer: "${d.field}" is empty there. Print it for each customer, or leave it out.`,
  ),
  cannot_carry_anonymous: error(
    (d) => `${d.rendering} rings a number, so it is known who answers: ask an anonymous survey another way.`,
  ),
  cannot_carry_code: error((d) => `An automated call has no key for the code ${d.code}: use codes from 1 to 9.`),
  cannot_carry_decimals: error(
    () => `A telephone has no key for a decimal point: ask for a whole number, or ask it another way.`,
  ),
  cannot_carry_minus: error(
    () => `A telephone has no key for a minus: set the smallest allowed value to 0 or more, or ask it another way.`,
  ),
  cannot_carry_not_applicable: error(
    () => `The key for 'does not apply' is 0, which is a figure of the number here: do not offer it.`,
  ),
  cannot_carry_prompt: error(
    (d) => `${d.found} characters are too many to hear at once, options included: shorten them to ${d.limit}.`,
  ),
  cannot_carry_questions: error(
    (d) =>
      `Up to ${d.found} questions are asked, and an automated call is hung up on after ${d.limit}: leave some out.`,
  ),
  cannot_carry_minutes: error(
    (d) =>
      `The longest way through takes about ${d.found} minutes, and an automated call is hung up on after ${d.limit}: shorten it.`,
  ),
  heavy_options: warning((d) => `${d.found} options are many to hear read aloud: ${d.limit} or fewer are remembered.`),
} as const;

/** Every finding about a definition: its severity and the sentence that says what to do. */
export const CATALOGUE = { ...READING, ...PUBLISHING, ...RENDERING };

/** Stable names of findings; programs rely on them, people read the message. */
export type FindingCode = keyof typeof CATALOGUE;
