import type { ImportFound } from '#api';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useRead } from '../api/use-read';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { useTexts } from '../texts/texts-provider';
import { ImportProgress } from './import-progress';
import { MapColumns } from './map-columns';
import { MapResponses } from './map-responses';

/** One import at whatever stage it is: columns to be mapped, under way, or done. Can be left and returned to. */
export function Import() {
  const texts = useTexts();
  const { importId = '' } = useParams();
  const client = useQueryClient();
  const found = useRead(`/imports/${importId}`, { every: false });
  const [mapping, setMapping] = useState(false);
  const running = ['running', 'checking', 'undoing'].includes(found.data?.status ?? '');
  const watched = useRead(running ? `/imports/${importId}` : null, { every: 800 });
  const first = client.getQueryData<ImportFound>(['waiting-import', importId]);
  return (
    <Page
      title={found.data?.fileName ?? texts.places.imports}
      lead={found.data && texts.imports.kinds[found.data.kind]}
      back={{ to: '/imports', name: texts.places.imports }}
    >
      <Loaded of={found}>
        {(row) => {
          const waiting = { ...first, ...row, mapping: row.mapping ?? first?.mapping ?? null };
          const started = () => {
            setMapping(false);
            void found.refetch();
          };
          const now = watched.data ?? row;
          if (row.status !== 'waiting' && !mapping)
            return <ImportProgress row={now} onColumns={() => setMapping(true)} />;
          const key = `${waiting.encoding} ${waiting.sheet}`;
          return row.kind === 'responses' ? (
            <MapResponses key={key} waiting={waiting} onStarted={started} />
          ) : (
            <MapColumns key={key} waiting={waiting} onStarted={started} />
          );
        }}
      </Loaded>
    </Page>
  );
}
