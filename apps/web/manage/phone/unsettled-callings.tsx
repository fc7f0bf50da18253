import type { UnsettledCalling } from '#api';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '../api/use-read';
import { useMay } from '../session/use-me';
import { Card } from '../shell/card';
import { Loaded } from '../shell/loaded';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { CallingList } from './calling-list';
import { SettleCalling } from './settle-calling';

/** What rang and has no outcome: whoever rang is gone, so a person says how it ended. */
export function UnsettledCallings() {
  const { phone: texts, customers } = useTexts();
  const format = useFormat();
  const may = useMay();
  const [chosen, choose] = useState<UnsettledCalling | null>(null);
  const unsettled = useRead('/calling-queue/unsettled');
  return (
    <Card title={texts.unsettled} lead={texts.unsettledLead}>
      <Loaded of={unsettled} height={60}>
        {({ items }) => (
          <CallingList
            empty={texts.noneUnsettled}
            items={items.map((one) => ({
              id: one.id,
              title: one.customer ?? customers.nameless,
              lines: [`${texts.rungAt} ${format.instant(one.rungAt)} · ${one.interviewer}`, one.campaign],
              act: may('calls.supervise') && (
                <Button variant="default" size="compact-sm" onClick={() => choose(one)}>
                  {texts.settle}
                </Button>
              ),
            }))}
          />
        )}
      </Loaded>
      {chosen && <SettleCalling calling={chosen} onClose={() => choose(null)} />}
    </Card>
  );
}
