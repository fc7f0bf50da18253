import { Button } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '../api/use-read';
import { useMay } from '../session/use-me';
import { Card } from '../shell/card';
import { Loaded } from '../shell/loaded';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { CallingList } from './calling-list';
import { ReadAlong } from './read-along';
import { useCallingWords } from './use-calling-words';

/** Who has whom on the telephone. */
export function TakenCallings({ every }: { every: number }) {
  const { phone: texts, customers } = useTexts();
  const format = useFormat();
  const words = useCallingWords();
  const may = useMay();
  const [read, readAlong] = useState<{ id: string; title: string } | null>(null);
  const taken = useRead('/calling-queue/in-hand', { every, keep: true });
  return (
    <Card title={texts.inHand} lead={texts.inHandLead}>
      <Loaded of={taken} height={60}>
        {({ items }) => (
          <CallingList
            empty={texts.nobodyInHand}
            items={items.map(({ id, interviewer, customer, state, since, campaign }) => {
              const title = `${interviewer} · ${customer ?? customers.nameless}`;
              return {
                id,
                title,
                lines: [`${words.state(state)} · ${texts.since} ${format.instant(since)}`, campaign],
                act: may('calls.supervise') && state !== 'in_hand' && (
                  <Button
                    variant="default"
                    size="compact-sm"
                    aria-label={`${texts.readAlong}: ${title}`}
                    onClick={() => readAlong({ id, title })}
                  >
                    {texts.readAlong}
                  </Button>
                ),
              };
            })}
          />
        )}
      </Loaded>
      {read && <ReadAlong {...read} onClose={() => readAlong(null)} />}
    </Card>
  );
}
