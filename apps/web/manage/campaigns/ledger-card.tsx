import type { CampaignLedger, LedgerPart } from '#api';
import { Button, NumberInput, Tabs, Table } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '../api/use-read';
import { Card } from '../shell/card';
import { Icon } from '../shell/icon';
import { Loaded } from '../shell/loaded';
import { ScrollBox } from '../tables/scroll-box';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';

const rateNames = ['RR1', 'RR2', 'RR3', 'RR4', 'RR5', 'RR6'] as const;

/** What became of everybody in the sample, in the field's codes, and the response rates that follow. */
export function LedgerCard({ campaignId }: { campaignId: string }) {
  const texts = useTexts();
  const [e, setE] = useState<number | ''>('');
  const ledger = useRead(`/campaigns/${campaignId}/ledger`, {
    query: e === '' ? {} : { e },
    keep: true,
  });
  return (
    <Card
      title={texts.ledger.title}
      lead={texts.ledger.lead}
      actions={
        <Button
          size="compact-sm"
          variant="subtle"
          component="a"
          href={`/api/campaigns/${campaignId}/ledger.csv`}
          download
          leftSection={<Icon name="download" size={16} />}
        >
          CSV
        </Button>
      }
    >
      <Loaded of={ledger} height={220}>
        {(found) => (
          <Tabs defaultValue="outcome" keepMounted={false}>
            <Tabs.List mb="md">
              <Tabs.Tab value="outcome">{texts.ledger.outcome}</Tabs.Tab>
              <Tabs.Tab value="rates">{texts.ledger.rates}</Tabs.Tab>
              <Tabs.Tab value="store">{texts.ledger.byStore}</Tabs.Tab>
              <Tabs.Tab value="channel">{texts.ledger.byChannel}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="outcome">
              <Outcomes ledger={found} />
            </Tabs.Panel>
            <Tabs.Panel value="rates">
              <Rates ledger={found} e={e} onE={setE} />
            </Tabs.Panel>
            <Tabs.Panel value="store">
              <Parts
                label={texts.ledger.byStore}
                parts={found.byStore.map((part) => ({ ...part, name: part.name ?? texts.ledger.noStore }))}
              />
            </Tabs.Panel>
            <Tabs.Panel value="channel">
              <Parts
                label={texts.ledger.byChannel}
                parts={found.byChannel.map((part) => ({ ...part, name: channelName(texts, part.id) }))}
              />
            </Tabs.Panel>
          </Tabs>
        )}
      </Loaded>
    </Card>
  );
}

function channelName(texts: ReturnType<typeof useTexts>, channel: string | null): string {
  const names: Record<string, string> = texts.channels;
  return channel === null || channel === 'none' ? texts.ledger.notAsked : (names[channel] ?? channel);
}

function Outcomes({ ledger }: { ledger: CampaignLedger }) {
  const { ledger: texts } = useTexts();
  const format = useFormat();
  const names: Record<string, string> = texts.names;
  return (
    <ScrollBox label={texts.outcome}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.code}</Table.Th>
            <Table.Th>{texts.outcome}</Table.Th>
            <Table.Th ta="right">{texts.people}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody className="num">
          {ledger.codes.map(({ code, name, count }) => (
            <Table.Tr key={code}>
              <Table.Td>{code}</Table.Td>
              <Table.Th scope="row">{names[name] ?? name}</Table.Th>
              <Table.Td ta="right">{format.number(count)}</Table.Td>
            </Table.Tr>
          ))}
          <Table.Tr>
            <Table.Td />
            <Table.Th scope="row">{texts.sample}</Table.Th>
            <Table.Td ta="right" fw={650}>
              {format.number(ledger.sample)}
            </Table.Td>
          </Table.Tr>
        </Table.Tbody>
      </Table>
    </ScrollBox>
  );
}

interface RatesProps {
  ledger: CampaignLedger;
  e: number | '';
  onE: (e: number | '') => void;
}

function Rates({ ledger, e, onE }: RatesProps) {
  const { ledger: texts } = useTexts();
  const format = useFormat();
  return (
    <>
      <NumberInput
        label={texts.e}
        description={ledger.eFrom === 'given' ? texts.eGiven : texts.eProportional}
        min={0}
        max={1}
        step={0.05}
        decimalScale={2}
        maw={420}
        mb="md"
        placeholder={format.number(ledger.e, 2)}
        value={e}
        onChange={(given) => onE(given === '' ? '' : Number(given))}
      />
      <ScrollBox label={texts.rates}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{texts.rate}</Table.Th>
              <Table.Th>{texts.meaning}</Table.Th>
              <Table.Th ta="right">%</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody className="num">
            {rateNames.map((name) => (
              <Table.Tr key={name}>
                <Table.Th scope="row">{name}</Table.Th>
                <Table.Td>{texts.meanings[name]}</Table.Td>
                <Table.Td ta="right">{share(ledger.rates[name], format)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollBox>
    </>
  );
}

function Parts({ label, parts }: { label: string; parts: (LedgerPart & { name: string })[] }) {
  const { ledger: texts } = useTexts();
  const format = useFormat();
  return (
    <ScrollBox label={label}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{label}</Table.Th>
            <Table.Th ta="right">{texts.sample}</Table.Th>
            <Table.Th ta="right">{texts.names.complete}</Table.Th>
            {rateNames.map((name) => (
              <Table.Th key={name} ta="right">
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody className="num">
          {parts.map((part) => (
            <Table.Tr key={part.id ?? ''}>
              <Table.Th scope="row">{part.name}</Table.Th>
              <Table.Td ta="right">{format.number(part.sample)}</Table.Td>
              <Table.Td ta="right">{format.number(part.groups.I)}</Table.Td>
              {rateNames.map((name) => (
                <Table.Td key={name} ta="right">
                  {share(part.rates[name], format)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollBox>
  );
}

function share(rate: number | null, format: ReturnType<typeof useFormat>): string {
  return rate === null ? '–' : format.percent(100 * rate, 1);
}
