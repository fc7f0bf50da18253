import type { Definition } from '#surveys';
import { BlockFields } from '../questions/block-fields';
import { addQuestion, freeKey, removeBlock, removeQuestion, withBlock, withQuestion } from './definition-edits';
import { QuestionFields } from '../questions/question-fields';
import type { Selection } from './selection';
import { SurveySettings } from './survey-settings';

interface Props {
  definition: Definition;
  selection: Selection;
  onSelect: (selection: Selection) => void;
  onChange: (definition: Definition) => void;
}

export function EditedPart({ definition, selection, onSelect, onChange }: Props) {
  if (selection.part === 'survey') return <SurveySettings definition={definition} onChange={onChange} />;
  const at = selection.block;
  const block = definition.blocks[at];
  if (!block) return null;
  if (selection.part === 'block')
    return (
      <BlockFields
        definition={definition}
        at={at}
        block={block}
        onChange={(next) => onChange(withBlock(definition, at, next))}
        onRemove={() => {
          onSelect({ part: 'survey' });
          onChange(removeBlock(definition, at));
        }}
      />
    );

  const question = block.questions[selection.question];
  if (!question) return null;
  return (
    <QuestionFields
      definition={definition}
      block={at}
      at={selection.question}
      question={question}
      onChange={(next) => onChange(withQuestion(definition, at, selection.question, next))}
      onRemove={() => {
        onSelect({ part: 'block', block: at });
        onChange(removeQuestion(definition, at, selection.question));
      }}
      onCopy={() => {
        onChange(addQuestion(definition, at, { ...question, key: freeKey(definition, 'question') }));
        onSelect({ part: 'question', block: at, question: block.questions.length });
      }}
    />
  );
}
