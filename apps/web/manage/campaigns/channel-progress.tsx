import type { CampaignProgress } from '#api';
import { Table } from '@mantine/core';
import { Card } from '../shell/card';
import { ScrollBox } from '../tables/scroll-box';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { useChannelNames } from './use-channel-names';

const steps = ['waiting', 'asked', 'reached', 'answered', 'notReached'] as const;

/** How each way of asking goes, in people. */
export function ChannelProgress({ byChannel }: { byChannel: CampaignProgress['byChannel'] }) {
  const { asking: texts } = useTexts();
  const { number } = useFormat();
  const nameOf = useChannelNames();
  return (
    <Card title={texts.progress} lead={texts.progressLead}>
      <ScrollBox label={texts.progress}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{texts.channel}</Table.Th>
              {steps.map((step) => (
                <Table.Th key={step} ta="right">
                  {texts.steps[step]}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody className="num">
            {byChannel.map((one) => (
              <Table.Tr key={one.channel}>
                <Table.Th scope="row">{nameOf(one.channel)}</Table.Th>
                {steps.map((step) => (
                  <Table.Td key={step} ta="right">
                    {number(one[step])}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollBox>
    </Card>
  );
}
