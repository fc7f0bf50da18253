import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { address } from '../../api/request';
import { useRead } from '../../api/use-read';
import { Empty } from '../../shell/empty';
import { Icon } from '../../shell/icon';
import { Loaded } from '../../shell/loaded';
import { Page } from '../../shell/page';
import { useTexts } from '../../texts/texts-provider';
import { MarkPaid } from './mark-paid';
import { Statement } from './statement';

const asked = { owed: 'false', paid: 'true', all: undefined } as const;
type Filter = keyof typeof asked;

/** What each shopper has earned, is owed, and has been paid. */
export function Pay() {
  const { places, shopping } = useTexts();
  const texts = shopping.pay;
  const [filter, setFilter] = useState<Filter>('owed');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [marking, setMarking] = useState(false);
  const query = { paid: asked[filter] };
  const pay = useRead('/pay', { query });
  // What somebody else marked meanwhile is chosen no more.
  const picked = pay.data?.items.filter(({ visitId, paidOn }) => paidOn === null && chosen.has(visitId)) ?? [];
  const choose = (ids: string[], on: boolean) =>
    setChosen((before) => new Set([...[...before].filter((id) => !ids.includes(id)), ...(on ? ids : [])]));
  return (
    <Page
      title={places.pay}
      lead={texts.lead}
      actions={
        <>
          <Button
            component="a"
            href={address('/pay/export.csv', query)}
            download
            variant="default"
            leftSection={<Icon name="download" size={16} />}
          >
            {texts.export}
          </Button>
          {picked.length > 0 && <Button onClick={() => setMarking(true)}>{texts.markPaid(picked.length)}</Button>}
        </>
      }
    >
      <SegmentedControl
        aria-label={texts.statement}
        style={{ alignSelf: 'start' }}
        value={filter}
        data={(['owed', 'paid', 'all'] as const).map((value) => ({ value, label: texts.filters[value] }))}
        onChange={(value) => {
          setFilter(value === 'paid' || value === 'all' ? value : 'owed');
          setChosen(new Set());
        }}
      />
      <Loaded of={pay}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="pay" title={texts.none}>
              {texts.noneAdvice}
            </Empty>
          ) : (
            [...Map.groupBy(items, ({ shopperId }) => shopperId).values()].map((rows) => (
              <Statement key={rows[0]?.shopperId} rows={rows} chosen={chosen} onChoose={choose} />
            ))
          )
        }
      </Loaded>
      {marking && (
        <MarkPaid
          rows={picked}
          onClose={() => setMarking(false)}
          onDone={() => {
            setMarking(false);
            setChosen(new Set());
          }}
        />
      )}
    </Page>
  );
}
