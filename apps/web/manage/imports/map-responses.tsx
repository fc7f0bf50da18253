import { Button, FileButton, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { WaitingImport } from '../api/imports';
import { Card } from '../shell/card';
import { useTexts } from '../texts/texts-provider';
import { Reading } from './reading';
import { SampleRows } from './sample-rows';
import { StartButtons } from './start-buttons';

const starter = {
  surveyVersionId: '',
  store: '',
  channel: 'import',
  language: 'en',
  answeredOn: '',
  questions: { overall: { column: '', codes: { '6': { empty: 'not_applicable' } } } },
};

/** Finished answers come with a mapping file: column → question, code → answer or emptiness. */
export function MapResponses({ waiting, onStarted }: { waiting: WaitingImport; onStarted: () => void }) {
  const texts = useTexts();
  const [text, setText] = useState(() => JSON.stringify(waiting.mapping ?? starter, null, 2));
  const mapping = parsed(text);
  return (
    <>
      <Reading waiting={waiting} />
      <Card title={texts.imports.mappingFile} lead={texts.imports.mappingLead}>
        <Stack>
          <FileButton accept=".json,application/json" onChange={(file) => void file?.text().then(setText)}>
            {(props) => (
              <Button {...props} variant="default" style={{ alignSelf: 'flex-start' }}>
                {texts.imports.chooseMapping}
              </Button>
            )}
          </FileButton>
          <Textarea
            label={texts.imports.mappingFile}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            autosize
            minRows={10}
            maxRows={28}
            spellCheck={false}
            error={mapping === undefined ? texts.imports.notJson : undefined}
            styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: '0.8125rem' } }}
          />
        </Stack>
      </Card>
      <SampleRows waiting={waiting} />
      <StartButtons waiting={waiting} mapping={mapping} still={[]} onStarted={onStarted} />
    </>
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
