import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { request } from '../api/request';
import type { Programme } from '../api/shopping';
import { useAct } from '../api/use-act';
import { useMay } from '../session/use-me';
import { AskModal } from '../shell/ask-modal';
import { Card } from '../shell/card';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';

/** That the staff was told of the visits: without it no programme starts. */
export function StaffNotice({ programme }: { programme: Programme }) {
  const { shopping, shell } = useTexts();
  const texts = shopping.programmes;
  const format = useFormat();
  const may = useMay();
  const [recording, setRecording] = useState(false);
  const { staffNotice } = programme;
  return (
    <Card
      title={texts.notice}
      lead={texts.noticeLead}
      actions={
        may('shopping.change') &&
        programme.state !== 'finished' && (
          <Button size="xs" variant="default" onClick={() => setRecording(true)}>
            {staffNotice ? shell.edit : texts.noticeRecord}
          </Button>
        )
      }
    >
      {staffNotice ? (
        <>
          <strong>{texts.noticeDone(format.day(staffNotice.informedOn))}</strong> {staffNotice.how}
        </>
      ) : (
        <span className="quiet">{texts.noticeNone}</span>
      )}
      {recording && <RecordNotice programme={programme} onClose={() => setRecording(false)} />}
    </Card>
  );
}

function RecordNotice({ programme, onClose }: { programme: Programme; onClose: () => void }) {
  const texts = useTexts().shopping.programmes;
  const [input, setInput] = useState(programme.staffNotice ?? { informedOn: '', how: '' });
  const save = useAct(() => request('POST', `/programmes/${programme.id}/staff-notice`, { body: input }), {
    stale: [`/programmes/${programme.id}`],
    then: onClose,
  });
  return (
    <AskModal
      title={texts.noticeRecord}
      confirm={texts.noticeRecord}
      onConfirm={() => save.mutate(undefined)}
      onClose={onClose}
      busy={save.isPending}
      problem={save.error}
    >
      <Stack>
        <TextInput
          type="date"
          label={texts.noticeOn}
          required
          value={input.informedOn}
          onChange={(event) => setInput({ ...input, informedOn: event.currentTarget.value })}
        />
        <Textarea
          label={texts.noticeHow}
          required
          autosize
          minRows={2}
          value={input.how}
          onChange={(event) => setInput({ ...input, how: event.currentTarget.value })}
        />
      </Stack>
    </AskModal>
  );
}
