import type { ImportKind } from '#api';
import { Button, FileButton, Progress, SegmentedControl, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type DragEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { upload } from '../api/upload';
import { useAct } from '../api/use-act';
import { Card } from '../shell/card';
import { Icon } from '../shell/icon';
import { Page } from '../shell/page';
import { Refusal } from '../shell/asking/refusal';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import classes from '../shell/drop.module.css';

const kinds: ImportKind[] = ['customers', 'stores', 'responses'];

/** Choose a file; it is sent as it is, and looked at before anything is changed. */
export function NewImport() {
  const texts = useTexts();
  const [search, setSearch] = useSearchParams();
  const kind = kinds.find((one) => one === search.get('kind')) ?? 'customers';
  return (
    <Page
      title={texts.imports.begin[kind]}
      lead={texts.imports.newLead}
      back={{ to: '/imports', name: texts.places.imports }}
    >
      <Card title={texts.imports.chooseFile} lead={texts.imports.columnsWanted[kind]}>
        <Stack>
          <SegmentedControl
            aria-label={texts.imports.what}
            value={kind}
            data={kinds.map((value) => ({ value, label: texts.imports.kinds[value] }))}
            onChange={(value) => setSearch({ kind: value }, { replace: true })}
            style={{ alignSelf: 'flex-start' }}
          />
          <ChooseFile kind={kind} />
        </Stack>
      </Card>
    </Page>
  );
}

function ChooseFile({ kind }: { kind: ImportKind }) {
  const texts = useTexts();
  const format = useFormat();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [part, setPart] = useState(0);
  const send = useAct(
    (chosen: File) => upload('/imports', chosen, { kind, name: chosen.name }, setPart, 'application/octet-stream'),
    {
      stale: ['/imports?'],
      then: (waiting) => {
        client.setQueryData(['waiting-import', waiting.id], waiting);
        void navigate(`/imports/${waiting.id}`);
      },
    },
  );
  const take = (chosen: File | null | undefined) => {
    if (!chosen) return;
    setFile(chosen);
    setPart(0);
    send.mutate(chosen);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  };
  return (
    <div className={classes.drop} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <Icon name="imports" size={28} />
      <p className={classes.words}>{texts.imports.dropHere}</p>
      <FileButton onChange={take} accept=".xlsx,.csv,.txt,.tsv,text/csv">
        {(props) => (
          <Button {...props} loading={send.isPending}>
            {texts.imports.choose}
          </Button>
        )}
      </FileButton>
      {file && send.isPending && (
        <div className={classes.progress} role="status">
          <Progress value={part * 100} aria-label={texts.imports.sending} />
          <span className="quiet num">
            {file.name} · {format.bytes(file.size)} · {format.percent(part * 100)}
          </span>
        </div>
      )}
      <Refusal problem={send.error} />
    </div>
  );
}
