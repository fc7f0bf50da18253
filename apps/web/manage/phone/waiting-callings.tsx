import type { WaitingCalling } from '#api';
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useRead } from '../api/use-read';
import { useMay } from '../session/use-me';
import { AskModal } from '../shell/asking/ask-modal';
import { Card } from '../shell/card';
import { Loaded } from '../shell/loaded';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { CallingList } from './calling-list';
import { useCallingWords } from './use-calling-words';

/** Appointments, and what somebody else has to ask; each can be given to another interviewer. */
export function WaitingCallings() {
  const { phone: texts, customers } = useTexts();
  const format = useFormat();
  const words = useCallingWords();
  const may = useMay();
  const [chosen, choose] = useState<WaitingCalling | null>(null);
  const waiting = useRead('/calling-queue/waiting');
  const moment = ({ at, state }: WaitingCalling) => (at === null ? words.state(state) : format.instant(at));
  return (
    <Card title={texts.waiting} lead={texts.waitingLead}>
      <Loaded of={waiting} height={60}>
        {({ items }) => (
          <CallingList
            empty={texts.noneWaiting}
            items={items.map((one) => ({
              id: one.id,
              title: `${moment(one)} · ${one.customer ?? customers.nameless}`,
              lines: [`${texts.interviewer}: ${one.interviewer ?? texts.nobody}`, one.campaign],
              act: may('calls.supervise') && (
                <Button variant="default" size="compact-sm" onClick={() => choose(one)}>
                  {texts.assign}
                </Button>
              ),
            }))}
          />
        )}
      </Loaded>
      {chosen && <AssignCalling calling={chosen} onClose={() => choose(null)} />}
    </Card>
  );
}

function AssignCalling({ calling, onClose }: { calling: WaitingCalling; onClose: () => void }) {
  const { phone: texts, customers } = useTexts();
  const callers = useRead('/calling-queue/callers').data?.items ?? [];
  const [chosen, choose] = useState('');
  const personId = chosen || callers[0]?.id || '';
  const assign = useAct(() => api.post(`/calling-queue/${calling.id}/assign`, { personId }), {
    stale: ['/calling-queue'],
    then: onClose,
  });
  return (
    <AskModal
      title={`${texts.assign}: ${calling.customer ?? customers.nameless}`}
      confirm={texts.assign}
      onConfirm={() => assign.mutate(undefined)}
      onClose={onClose}
      busy={assign.isPending}
      problem={assign.error}
    >
      <p style={{ margin: 0 }}>{texts.assignWhat}</p>
      <NativeSelect
        label={texts.interviewer}
        value={personId}
        data={callers.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => choose(event.currentTarget.value)}
      />
    </AskModal>
  );
}
