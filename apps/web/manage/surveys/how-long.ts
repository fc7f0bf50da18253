import { isAsked, type Definition, type Question } from '#surveys';

/** Seconds that a question takes to read and answer, by its kind: a mark, a few marks, own words. */
const seconds: Partial<Record<Question['kind'], number>> = {
  matrix: 20,
  choices: 12,
  short_text: 15,
  long_text: 40,
  photo: 30,
  receipt: 45,
  timed: 60,
  counter: 45,
};
const aMark = 8;

/** How many questions one respondent is asked, drawn blocks counted as they are drawn, and about how many minutes that takes. */
export function howLong({ blocks, draw }: Definition): { questions: number; minutes: number } {
  const share = draw === undefined ? 1 : draw.take / Math.max(1, draw.blocks.length);
  let [questions, time] = [0, 0];
  for (const block of blocks) {
    const part = draw?.blocks.includes(block.key) ? share : 1;
    for (const question of block.questions.filter(isAsked)) {
      questions += part;
      time += part * (seconds[question.kind] ?? aMark);
    }
  }
  return { questions: Math.round(questions), minutes: Math.max(1, Math.round(time / 60)) };
}
