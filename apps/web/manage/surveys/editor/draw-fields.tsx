import { Checkbox, Fieldset, NumberInput, Stack } from '@mantine/core';
import type { Definition } from '#surveys';
import { useTexts } from '../../texts/texts-provider';
import { useBlockName } from './block-name';

interface Props {
  definition: Definition;
  onChange: (definition: Definition) => void;
}

/** Which blocks are drawn by lot, and how many of them each respondent sees. */
export function DrawFields({ definition, onChange }: Props) {
  const { surveys: texts } = useTexts();
  const blockName = useBlockName();
  const drawn = definition.draw?.blocks ?? [];
  const set = (blocks: readonly string[], take: number) => {
    const { draw: _, ...rest } = definition;
    onChange(
      blocks.length > 0 ? { ...rest, draw: { blocks, take: Math.max(1, Math.min(take, blocks.length)) } } : rest,
    );
  };
  const take = definition.draw?.take ?? 4;
  return (
    <Fieldset legend={texts.draw}>
      <Stack gap="xs">
        <p className="quiet" style={{ margin: 0 }}>
          {texts.drawHint}
        </p>
        {definition.blocks.map((block, index) => (
          <Checkbox
            key={block.key}
            label={blockName(definition, index)}
            checked={drawn.includes(block.key)}
            onChange={(event) =>
              set(event.currentTarget.checked ? [...drawn, block.key] : drawn.filter((key) => key !== block.key), take)
            }
          />
        ))}
        {drawn.length > 0 && (
          <NumberInput
            label={texts.take(drawn.length)}
            min={1}
            max={drawn.length}
            maw={240}
            value={take}
            onChange={(n) => set(drawn, Number(n) || 1)}
          />
        )}
      </Stack>
    </Fieldset>
  );
}
