import type { Programme, Wave } from '#api';
import { Button, Stack, Table, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { useRead } from '../../api/use-read';
import columns from '../../shell/columns.module.css';
import { useMay } from '../../session/use-me';
import { AskModal } from '../../shell/asking/ask-modal';
import { Card } from '../../shell/card';
import { Loaded } from '../../shell/loaded';
import { ListBox } from '../../tables/list-box';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import { jobsIn } from './programmes';
import { Refused } from '../refused';

/** The waves of a programme. */
export function Waves({ programme }: { programme: Programme }) {
  const texts = useTexts().shopping.programmes;
  const may = useMay();
  const waves = useRead(`/programmes/${programme.id}/waves`);
  const [planning, setPlanning] = useState(false);
  return (
    <Card
      title={texts.waves}
      lead={texts.wavesLead}
      flush
      actions={
        may('shopping.change') &&
        programme.state !== 'finished' && (
          <Button size="xs" variant="default" onClick={() => setPlanning(true)}>
            {texts.planWave}
          </Button>
        )
      }
    >
      <Loaded of={waves} height={120}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet" style={{ padding: '0 22px' }}>
              {texts.wavesNone}
            </p>
          ) : (
            <WaveTable items={items} />
          )
        }
      </Loaded>
      {planning && <PlanWave programme={programme} onClose={() => setPlanning(false)} />}
    </Card>
  );
}

function WaveTable({ items }: { items: Wave[] }) {
  const texts = useTexts().shopping.programmes;
  const format = useFormat();
  return (
    <ListBox label={texts.waves}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.wave}</Table.Th>
            <Table.Th>{texts.days}</Table.Th>
            <Table.Th ta="right">{texts.jobs}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Th scope="row">{one.name}</Table.Th>
              <Table.Td className="num">
                {format.day(one.from)} – {format.day(one.to)}
              </Table.Td>
              <Table.Td ta="right" className="num">
                {texts.jobsDone(one.assignments.handed_in ?? 0, jobsIn(one.assignments))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}

function PlanWave({ programme, onClose }: { programme: Programme; onClose: () => void }) {
  const texts = useTexts().shopping.programmes;
  const [input, setInput] = useState({ name: '', from: '', to: '' });
  const set = (part: Partial<typeof input>) => setInput((before) => ({ ...before, ...part }));
  const { storeIds, terms, revision } = programme;
  const plan = useAct(() => api.post(`/programmes/${programme.id}/waves`, { ...input, revision }), {
    stale: ['/programmes', '/assignments'],
    then: onClose,
  });
  return (
    <AskModal
      title={texts.planWave}
      confirm={texts.planWave}
      onConfirm={() => plan.mutate(undefined)}
      onClose={onClose}
      busy={plan.isPending}
    >
      <Stack>
        <TextInput
          label={texts.name}
          required
          value={input.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <div className={columns.pair}>
          {(['from', 'to'] as const).map((end) => (
            <TextInput
              key={end}
              type="date"
              label={texts[end]}
              required
              min={end === 'to' ? input.from : undefined}
              value={input[end]}
              onChange={(event) => set({ [end]: event.currentTarget.value })}
            />
          ))}
        </div>
        <p className="quiet" style={{ margin: 0 }} role="status">
          {storeIds.length === 0
            ? texts.waveNoStores
            : texts.waveVisits(storeIds.length, storeIds.length * terms.visitsPerStore)}
        </p>
        <Refused problem={plan.error} />
      </Stack>
    </AskModal>
  );
}
