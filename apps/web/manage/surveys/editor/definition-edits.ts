import type { Block, Definition, Question } from '#surveys';

// Pure edits: each takes a definition and gives the next one.

export function withBlock(definition: Definition, at: number, block: Block): Definition {
  return { ...definition, blocks: definition.blocks.with(at, block) };
}

export function withQuestion(definition: Definition, block: number, at: number, question: Question): Definition {
  const home = definition.blocks[block];
  if (!home) return definition;
  return withBlock(definition, block, { ...home, questions: home.questions.with(at, question) });
}

export function addBlock(definition: Definition): Definition {
  const block: Block = { key: freeKey(definition, 'block'), questions: [] };
  return { ...definition, blocks: [...definition.blocks, block] };
}

export function addQuestion(definition: Definition, block: number, question: Question): Definition {
  const home = definition.blocks[block];
  if (!home) return definition;
  return withBlock(definition, block, { ...home, questions: [...home.questions, question] });
}

export function removeBlock(definition: Definition, at: number): Definition {
  const gone = definition.blocks[at]?.key;
  const blocks = definition.blocks.toSpliced(at, 1);
  if (!definition.draw) return { ...definition, blocks };
  return {
    ...definition,
    blocks,
    draw: { ...definition.draw, blocks: definition.draw.blocks.filter((key) => key !== gone) },
  };
}

export function removeQuestion(definition: Definition, block: number, at: number): Definition {
  const home = definition.blocks[block];
  if (!home) return definition;
  return withBlock(definition, block, { ...home, questions: home.questions.toSpliced(at, 1) });
}

export function moveBlock(definition: Definition, at: number, by: -1 | 1): Definition {
  return { ...definition, blocks: swapped(definition.blocks, at, at + by) };
}

/** One place up or down; over the edge of its block into the neighbouring one. */
export function moveQuestion(definition: Definition, block: number, at: number, by: -1 | 1): Definition {
  const home = definition.blocks[block];
  const question = home?.questions[at];
  if (!home || !question) return definition;
  const to = at + by;
  if (to >= 0 && to < home.questions.length)
    return withBlock(definition, block, { ...home, questions: swapped(home.questions, at, to) });

  const next = definition.blocks[block + by];
  if (!next) return definition;
  const questions = by > 0 ? [question, ...next.questions] : [...next.questions, question];
  return withBlock(removeQuestion(definition, block, at), block + by, { ...next, questions });
}

/** A key that nothing in the survey bears yet: `question_7`. */
export function freeKey(definition: Definition, stem: string): string {
  const taken = new Set(
    definition.blocks.flatMap((block) => [block.key, ...block.questions.map((question) => question.key)]),
  );
  let number = taken.size + 1;
  while (taken.has(`${stem}_${number}`)) number += 1;
  return `${stem}_${number}`;
}

function swapped<T>(list: readonly T[], a: number, b: number): readonly T[] {
  const first = list[a];
  const second = list[b];
  return first === undefined || second === undefined ? list : list.with(a, second).with(b, first);
}
