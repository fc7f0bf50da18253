import type { Block, Language } from '#surveys';

/** What a block is called on the screen: its heading, else the one principle it is about, else its key. */
export function blockName(block: Block, language: Language, principles: { key: string; name: string }[]): string {
  const title = block.title?.[language];
  if (title) return title;
  const measured = block.questions.map((question) =>
    'measures' in question ? question.measures?.principle : undefined,
  );
  const [first] = measured;
  const same = first !== undefined && measured.every((principle) => principle === first);
  return (same && principles.find(({ key }) => key === first)?.name) || block.key;
}
