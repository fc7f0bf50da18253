import type { Definition } from '#surveys';

/**
 * A checklist as changed answers are judged by it: how many photos a question asks for is for its shopper to keep to, in what is
 * answered now. Whoever finds some unusable leaves as many as there are.
 */
export function judgedDefinition(definition: Definition, answeredNow: ReadonlySet<string>): Definition {
  const blocks = definition.blocks.map((block) => ({
    ...block,
    questions: block.questions.map((question) =>
      question.kind === 'photo' && !answeredNow.has(question.key) ? { ...question, min: 1 } : question,
    ),
  }));
  return { ...definition, blocks };
}
