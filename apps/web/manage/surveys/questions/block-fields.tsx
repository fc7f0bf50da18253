import { Checkbox, Stack } from '@mantine/core';
import { textIn, type Block, type Definition } from '#surveys';
import { AskingButton } from '../../shell/asking/asking-button';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/texts-provider';
import { ConditionFields } from '../conditions/condition-fields';
import { KeyField } from '../editor/key-field';
import { Words } from '../editor/words';

interface Props {
  definition: Definition;
  at: number;
  block: Block;
  onChange: (block: Block) => void;
  onRemove: () => void;
}

export function BlockFields({ definition, at, block, onChange, onRemove }: Props) {
  const { surveys: texts, shell } = useTexts();
  const { title: _title, showIf: _showIf, showIfWords: _words, newPage: _newPage, ...bare } = block;
  // Words for a condition go with it.
  const set = ({ title, showIf, showIfWords, newPage }: Partial<Block>) =>
    onChange({
      ...bare,
      ...(title && { title }),
      ...(newPage && { newPage }),
      ...(showIf && { showIf, ...(showIfWords && { showIfWords }) }),
    });
  return (
    <Card
      title={texts.block}
      actions={
        <AskingButton
          size="compact-sm"
          variant="subtle"
          color="ember"
          verb={texts.removeBlock}
          what={textIn(block.title ?? {}, definition.languages[0] ?? 'en') || texts.block}
          onConfirm={onRemove}
        >
          {shell.removes.part}
        </AskingButton>
      }
    >
      <Stack>
        <Words label={texts.heading} value={block.title} onChange={(title) => set({ ...block, title })} />
        <Checkbox
          label={texts.newPage}
          checked={at === 0 || (block.newPage ?? false)}
          disabled={at === 0}
          onChange={(event) => set({ ...block, newPage: event.currentTarget.checked })}
        />
        <ConditionFields
          definition={definition}
          before={{ block: at, question: 0 }}
          condition={block.showIf}
          onChange={(showIf) => set({ ...block, showIf })}
        />
        {definition.audience === 'customer' && block.showIf !== undefined && (
          <Words
            label={texts.showIfWords}
            value={block.showIfWords}
            onChange={(showIfWords) => set({ ...block, showIfWords })}
          />
        )}
        <KeyField value={block.key} onChange={(key) => onChange({ ...block, key })} />
      </Stack>
    </Card>
  );
}
