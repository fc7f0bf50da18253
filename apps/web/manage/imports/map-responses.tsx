import { Button, FileButton, Group, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { WaitingImport } from '../api/imports';
import { request } from '../api/request';
import { useAct } from '../api/use-act';
import { Card } from '../shell/card';
import { Refusal } from '../shell/refusal';
import { useTexts } from '../texts/texts-provider';
import { SampleRows } from './sample-rows';

const starter = {
  surveyVersionId: '',
  store: '',
  channel: 'import',
  language: 'en',
  answeredOn: '',
  questions: { overall: { column: '', codes: { '6': { empty: 'not_applicable' } } } },
};

/** Finished answers come with a mapping file: column → question, code → answer or emptiness. */
export function MapResponses({ waiting }: { waiting: WaitingImport }) {
  const texts = useTexts();
  const [text, setText] = useState(() => JSON.stringify(waiting.mapping ?? starter, null, 2));
  const mapping = parsed(text);
  const start = useAct(() => request('POST', `/imports/${waiting.id}/start`, { body: { mapping } }), {
    stale: ['/imports'],
  });
  const cancel = useAct(() => request('POST', `/imports/${waiting.id}/cancel`), { stale: ['/imports'] });
  return (
    <>
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
      <Refusal problem={start.error ?? cancel.error} />
      <Group>
        <Button onClick={() => start.mutate(undefined)} loading={start.isPending} disabled={mapping === undefined}>
          {texts.imports.start}
        </Button>
        <Button variant="default" onClick={() => cancel.mutate(undefined)} loading={cancel.isPending}>
          {texts.shell.cancel}
        </Button>
      </Group>
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
