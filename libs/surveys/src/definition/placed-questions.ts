import type { Block, Definition } from './definition.js';
import type { Question } from './question.js';

/** A question with its block and its place in the file. */
export interface PlacedQuestion {
  readonly question: Question;
  readonly block: Block;
  readonly blockIndex: number;
  /** `blocks[2].questions[0]` */
  readonly path: string;
}

/** All questions of a definition in the order of the file, statements included. */
export function placedQuestions(definition: Definition): PlacedQuestion[] {
  return definition.blocks.flatMap((block, blockIndex) =>
    block.questions.map((question, index) => ({
      question,
      block,
      blockIndex,
      path: `blocks[${blockIndex}].questions[${index}]`,
    })),
  );
}
