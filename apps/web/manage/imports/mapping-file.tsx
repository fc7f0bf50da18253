import { Button, FileButton, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Card } from '../shell/card';
import { useTexts } from '../texts/texts-provider';

interface Props {
  /** What is chosen so far, to begin with. */
  mapping: unknown;
  /** What was written instead; undefined for what can't be read. */
  onWrite: (mapping: unknown) => void;
}

/** The mapping as a file, for codes that mean something else in the file than in the survey. */
export function MappingFile({ mapping, onWrite }: Props) {
  const { imports: texts } = useTexts();
  const [text, setText] = useState<string | null>(null);
  const write = (next: string) => {
    setText(next);
    onWrite(parsed(next));
  };
  if (text === null)
    return (
      <Button
        variant="subtle"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => write(JSON.stringify(mapping, null, 2))}
      >
        {texts.asFile}
      </Button>
    );
  return (
    <Card title={texts.mappingFile} lead={texts.mappingLead}>
      <Stack>
        <FileButton accept=".json,application/json" onChange={(file) => void file?.text().then(write)}>
          {(props) => (
            <Button {...props} variant="default" style={{ alignSelf: 'flex-start' }}>
              {texts.chooseMapping}
            </Button>
          )}
        </FileButton>
        <Textarea
          label={texts.mappingFile}
          value={text}
          onChange={(event) => write(event.currentTarget.value)}
          autosize
          minRows={10}
          maxRows={28}
          spellCheck={false}
          error={parsed(text) === undefined ? texts.notJson : undefined}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: '0.8125rem' } }}
        />
      </Stack>
    </Card>
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
