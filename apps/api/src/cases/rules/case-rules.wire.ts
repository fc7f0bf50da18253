import { z } from 'zod';
import { momentWire } from '../../http/moment.wire.js';
import { listWire } from '../../http/page.wire.js';
import { answerOutcomes } from '../tables/case-answer.table.js';
import { teams } from '../tables/case.table.js';

const language = z.enum(['en', 'fi', 'sv', 'lt', 'id', 'ms']);
const words = z.array(z.string().trim().min(2).max(60)).max(100);

const ruleTest = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('score'),
      measure: z
        .string()
        .max(200)
        .regex(/^(index|(role|item|principle):.+)$/)
        .describe('`index`, `role:overall`, `item:` with a question’s key, or `principle:` with a principle’s.'),
      below: z.number().gt(0).max(100),
    }),
    z.strictObject({
      kind: z.literal('choice'),
      question: z.string().min(1).max(200),
      codes: z.array(z.int()).min(1).max(100),
    }),
    z.strictObject({
      kind: z.literal('words'),
      words: z.partialRecord(language, words).describe('How words begin, by the language of the answers.'),
    }),
  ])
  .meta({ id: 'CaseRuleTest' });

const rule = {
  surveyId: z.uuid().nullable().describe('Null looks at every survey that is not anonymous.'),
  test: ruleTest,
};
const named = { name: z.string().trim().min(1).max(100), team: z.enum(teams) };

export const tryRuleSchema = z.strictObject(rule);
export const caseRuleSchema = z.strictObject({
  ...rule,
  ...named,
  isSure: z
    .boolean()
    .default(false)
    .describe('Started though it would have met more than a tenth of the last answers.'),
});
export type CaseRuleInput = z.output<typeof caseRuleSchema>;

export const wouldMeetWire = z
  .object({
    of: z.int().describe('Answers of the last 30 days; 5,000 at most.'),
    met: z.int(),
    toOpen: z.int().describe('Of these, with leave to contact.'),
  })
  .meta({ id: 'CaseRuleWouldMeet' });

const outcome = z.object({ outcome: z.enum(answerOutcomes), count: z.int() }).meta({ id: 'CaseRuleOutcome' });
export const caseRuleMadeWire = z.object({ id: z.uuid() });
export const caseRulesWire = listWire(
  z
    .object({
      id: z.uuid(),
      ...rule,
      ...named,
      surveyName: z.string().nullable(),
      startedAt: momentWire,
      outcomes: z.array(outcome).describe('What became of answers of the last 30 days that met it.'),
    })
    .meta({ id: 'CaseRule' }),
);
