import type { Definition } from '#surveys';
import { useTexts } from '../../texts/texts-provider';
import { useEditingLanguages } from './editing-languages';
import { usePrinciples } from '../use-principles';

/** What a block is called on the screen: its heading, else the one principle it is about, else its first question or its number. */
export function useBlockName(): (definition: Definition, at: number) => string {
  const { surveys: texts } = useTexts();
  const { first: language } = useEditingLanguages();
  const principles = usePrinciples();
  return (definition, at) => {
    const block = definition.blocks[at];
    if (!block) return texts.block;
    const title = block.title?.[language];
    if (title) return title;
    const measured = block.questions.flatMap((question) =>
      'measures' in question && question.measures ? [question.measures.principle] : [],
    );
    const [first] = measured;
    const same = first !== undefined && measured.every((principle) => principle === first);
    return (same && principles.find(({ key }) => key === first)?.name) || texts.blockNumber(at + 1);
  };
}
