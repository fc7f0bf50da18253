import type { Programme } from '#api';
import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { useMay } from '../../session/use-me';
import { AskModal } from '../../shell/asking/ask-modal';
import { Card } from '../../shell/card';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import { isMeanwhile, Refused } from '../refused';

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
  const format = useFormat();
  const { staffNotice, revision: now } = programme;
  const [input, setInput] = useState(staffNotice ?? { informedOn: '', how: '' });
  const set = (part: Partial<typeof input>) => setInput((before) => ({ ...before, ...part }));
  const [opened] = useState(now);
  const save = useAct(
    (revision: string) => api.post(`/programmes/${programme.id}/staff-notice`, { ...input, revision }),
    { stale: [`/programmes/${programme.id}`], then: onClose },
  );
  return (
    <AskModal
      title={texts.noticeRecord}
      confirm={texts.noticeRecord}
      onConfirm={() => save.mutate(isMeanwhile(save.error) ? now : opened)}
      onClose={onClose}
      busy={save.isPending}
    >
      <Stack>
        <TextInput
          type="date"
          label={texts.noticeOn}
          required
          value={input.informedOn}
          onChange={(event) => set({ informedOn: event.currentTarget.value })}
        />
        <Textarea
          label={texts.noticeHow}
          required
          autosize
          minRows={2}
          value={input.how}
          onChange={(event) => set({ how: event.currentTarget.value })}
        />
        <Refused problem={save.error}>
          {staffNotice && `${texts.noticeDone(format.day(staffNotice.informedOn))} ${staffNotice.how}`}
        </Refused>
      </Stack>
    </AskModal>
  );
}
