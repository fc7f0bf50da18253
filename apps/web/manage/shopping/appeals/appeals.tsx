import type { Appeal, AppealState } from '#api';
import { Badge, Button, NativeSelect, Table, Tabs } from '@mantine/core';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useList } from '../../api/use-list';
import { useMay } from '../../session/use-me';
import { Card } from '../../shell/card';
import { Empty } from '../../shell/empty';
import { Loaded } from '../../shell/loaded';
import { oneOf } from '../../shell/one-of';
import { Page } from '../../shell/page';
import { More } from '../../tables/more';
import { ListBox } from '../../tables/list-box';
import { useFormat } from '../../texts/use-format';
import { useLanguage, useTexts } from '../../texts/texts-provider';
import { DecideAppeal } from './decide-appeal';
import { OverturnRates } from './overturn-rates';

export function Appeals() {
  const { places, shopping } = useTexts();
  const texts = shopping.appeals;
  const may = useMay();
  const [search, setSearch] = useSearchParams();
  return (
    <Page title={places.appeals} lead={texts.lead}>
      {may('shopping.read') ? (
        <Tabs
          value={oneOf(['list', 'rates'], search.get('view'))}
          onChange={(view) => setSearch(view ? { view } : {}, { replace: true })}
          keepMounted={false}
        >
          <Tabs.List mb="md">
            <Tabs.Tab value="list">{texts.tabs.list}</Tabs.Tab>
            <Tabs.Tab value="rates">{texts.tabs.rates}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="list">
            <AppealList />
          </Tabs.Panel>
          <Tabs.Panel value="rates">
            <OverturnRates />
          </Tabs.Panel>
        </Tabs>
      ) : (
        <AppealList />
      )}
    </Page>
  );
}

function AppealList() {
  const { shopping, shell } = useTexts();
  const texts = shopping.appeals;
  const [state, setState] = useState('');
  const [deciding, setDeciding] = useState<Appeal | null>(null);
  const { language } = useLanguage();
  const appeals = useList('/appeals', { state, language });
  const states: AppealState[] = ['open', 'upheld', 'dismissed'];
  return (
    <>
      <NativeSelect
        label={shopping.reviews.state}
        maw={280}
        mb="md"
        value={state}
        data={[{ value: '', label: shell.all }, ...states.map((value) => ({ value, label: texts.states[value] }))]}
        onChange={(event) => setState(event.currentTarget.value)}
      />
      <Loaded of={appeals} height={240}>
        {(items) =>
          items.length === 0 ? (
            <Empty icon="appeals" title={texts.none}>
              {texts.noneAdvice}
            </Empty>
          ) : (
            <Card flush>
              <AppealTable items={items} decide={setDeciding} />
              <More more={appeals.more} busy={appeals.busy} />
            </Card>
          )
        }
      </Loaded>
      {deciding && <DecideAppeal appeal={deciding} onClose={() => setDeciding(null)} />}
    </>
  );
}

const colours = { open: 'ember', upheld: 'teal', dismissed: 'gray' } as const;

function AppealTable({ items, decide }: { items: Appeal[]; decide: (appeal: Appeal) => void }) {
  const { places, shopping } = useTexts();
  const texts = shopping.appeals;
  const format = useFormat();
  const decides = useMay()('visits.review');
  return (
    <ListBox label={places.appeals}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.visit}</Table.Th>
            <Table.Th>{texts.appealedOn}</Table.Th>
            <Table.Th>{texts.reason}</Table.Th>
            <Table.Th>{texts.outcome}</Table.Th>
            {decides && <Table.Td />}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Th scope="row">
                <Link to={`/reviews/${one.visitId}`}>{one.store}</Link>
                <span className="quiet num" style={{ display: 'block', fontWeight: 400 }}>
                  {format.day(one.visitedOn)}
                </span>
              </Table.Th>
              <Table.Td className="num">{format.instant(one.appealedAt)}</Table.Td>
              <Table.Td>
                <span className="quiet">
                  {texts.kinds[one.kind]}
                  {one.text && `: ${one.text}`}
                </span>
                <span style={{ display: 'block' }}>{one.reason}</span>
              </Table.Td>
              <Table.Td>
                <Badge color={colours[one.state]}>{texts.states[one.state]}</Badge> {one.outcome}
              </Table.Td>
              {decides && (
                <Table.Td ta="right">
                  {one.state === 'open' && (
                    <Button size="compact-sm" variant="default" onClick={() => decide(one)}>
                      {texts.decide}
                    </Button>
                  )}
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}
