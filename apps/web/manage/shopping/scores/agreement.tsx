import type { Agreement as AgreementFound } from '#api';
import { NativeSelect, Table } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '../../api/use-read';
import columns from '../../shell/columns.module.css';
import { TermMark } from '../../figures/term-mark';
import { Card } from '../../shell/card';
import { Loaded } from '../../shell/loaded';
import { ListBox } from '../../tables/list-box';
import { useFormat } from '../../texts/use-format';
import { useLanguage, useTexts } from '../../texts/texts-provider';

/** How alike shoppers look at the same places, item by item; and who is more lenient than others. */
export function Agreement() {
  const { texts: all, language } = useLanguage();
  const texts = all.shopping.scores;
  const [chosen, setChosen] = useState<string>();
  const agreement = useRead('/visit-scores/agreement', { query: { language, surveyId: chosen } });
  const { checklists = [], surveyId = null } = agreement.data ?? {};
  return (
    <div className={columns.columns}>
      <Card
        title={texts.agreement}
        lead={texts.agreementLead}
        flush
        actions={
          checklists.length > 1 && (
            <NativeSelect
              aria-label={all.shopping.programmes.checklist}
              value={surveyId ?? ''}
              data={checklists.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(event) => setChosen(event.currentTarget.value)}
            />
          )
        }
      >
        <Loaded of={agreement} height={240}>
          {({ items }) => (items.every(({ pairs }) => pairs === 0) ? <None /> : <ItemTable items={items} />)}
        </Loaded>
      </Card>
      <Card title={texts.leniency} lead={texts.leniencyLead} flush>
        <Loaded of={agreement} height={160}>
          {({ shoppers }) => (shoppers.length === 0 ? <None /> : <ShopperTable shoppers={shoppers} />)}
        </Loaded>
      </Card>
    </div>
  );
}

function None() {
  return (
    <p className="quiet" style={{ padding: '0 22px' }}>
      {useTexts().shopping.scores.noPairs}
    </p>
  );
}

function ItemTable({ items }: { items: AgreementFound['items'] }) {
  const texts = useTexts().shopping.scores;
  const format = useFormat();
  const share = (value: number | null) => (value === null ? '–' : format.number(value, 2));
  return (
    <ListBox label={texts.agreement}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.item}</Table.Th>
            <Table.Th ta="right">{texts.pairs}</Table.Th>
            <Table.Th ta="right">{texts.agree}</Table.Th>
            <Table.Th ta="right">
              {texts.beyondChance}
              <TermMark name={texts.beyondChance}>{texts.beyondChanceHint}</TermMark>
            </Table.Th>
            <Table.Th ta="right">
              {texts.strictly}
              <TermMark name={texts.strictly}>{texts.strictlyHint}</TermMark>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map(({ question, text, pairs, agreement, kappa, ac1 }) => (
            <Table.Tr key={question}>
              <Table.Th scope="row">{text}</Table.Th>
              <Table.Td ta="right" className="num">
                {format.number(pairs)}
              </Table.Td>
              <Table.Td ta="right" className="num">
                {agreement === null ? '–' : format.percent(agreement * 100)}
              </Table.Td>
              <Table.Td ta="right" className="num">
                {share(ac1)}
              </Table.Td>
              <Table.Td ta="right" className="num">
                {share(kappa)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}

function ShopperTable({ shoppers }: { shoppers: AgreementFound['shoppers'] }) {
  const { scores, reviews } = useTexts().shopping;
  const format = useFormat();
  return (
    <ListBox label={scores.leniency}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{reviews.shopper}</Table.Th>
            <Table.Th ta="right">{scores.visits}</Table.Th>
            <Table.Th ta="right">{scores.pointsAbove}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shoppers.map(({ shopper, visits, points }) => (
            <Table.Tr key={shopper}>
              <Table.Th scope="row" className="num">
                {reviews.shopperNumber(shopper)}
              </Table.Th>
              <Table.Td ta="right" className="num">
                {format.number(visits)}
              </Table.Td>
              <Table.Td ta="right" className="num">
                {points > 0 ? '+' : ''}
                {format.number(points, 1)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}
