import type { CampaignProgress } from '#api';
import { Button, NativeSelect, Table } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useList } from '../api/use-list';
import { Card } from '../shell/card';
import { Loaded } from '../shell/loaded';
import { More } from '../tables/more';
import { ListBox } from '../tables/list-box';
import { useTexts } from '../texts/texts-provider';
import { Skips } from './edit/skips';

/** Who was left out, and why: counted first, person by person on demand. */
export function SkippedPeople({ campaignId, skips }: { campaignId: string; skips: CampaignProgress['skips'] }) {
  const texts = useTexts();
  const [shown, show] = useState(false);
  return (
    <Card title={texts.campaigns.skippedTitle} lead={texts.campaigns.skippedLead}>
      {skips.length === 0 ? (
        <p className="quiet">{texts.campaigns.nobodySkipped}</p>
      ) : (
        <>
          <Skips skips={skips} />
          {shown ? (
            <People campaignId={campaignId} skips={skips} />
          ) : (
            <Button mt="md" variant="default" size="compact-sm" onClick={() => show(true)}>
              {texts.why.showPeople}
            </Button>
          )}
        </>
      )}
    </Card>
  );
}

function People({ campaignId, skips }: { campaignId: string; skips: CampaignProgress['skips'] }) {
  const texts = useTexts();
  const [reason, setReason] = useState('');
  const people = useList(`/campaigns/${campaignId}/skips`, { reason });
  return (
    <>
      <NativeSelect
        mt="md"
        aria-label={texts.customers.reason}
        value={reason}
        data={[
          { value: '', label: texts.shell.all },
          ...skips.map((one) => ({ value: one.reason, label: texts.skips[one.reason] })),
        ]}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Loaded of={people} height={120}>
        {(items) => (
          <ListBox label={texts.campaigns.skippedTitle}>
            <Table>
              <Table.Tbody>
                {items.map((one) => (
                  <Table.Tr key={one.customerId}>
                    <Table.Th scope="row">
                      <Link to={`/customers/${one.customerId}`}>
                        {one.name || one.email || texts.customers.nameless}
                      </Link>
                    </Table.Th>
                    <Table.Td>{texts.skips[one.reason]}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </ListBox>
        )}
      </Loaded>
      <More more={people.more} busy={people.busy} />
    </>
  );
}
