import type { ListedReview, VisitState } from '#api';
import { Group, NativeSelect, Table } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { useList } from '../../api/use-list';
import { useMay } from '../../session/use-me';
import { Card } from '../../shell/card';
import { Empty } from '../../shell/empty';
import { Loaded } from '../../shell/loaded';
import { Page } from '../../shell/page';
import { More } from '../../tables/more';
import { ListBox } from '../../tables/list-box';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import { GradeMark } from './grade-mark';
import { VisitBadge } from '../state-badge';

const states: VisitState[] = ['in_review', 'arriving', 'returned', 'approved', 'rejected'];

/** The reviewer's queue; for stores, the approved visits of their own. */
export function Reviews() {
  const { places, shopping, shell } = useTexts();
  const texts = shopping.reviews;
  const decides = useMay()('shopping.read');
  const [search, setSearch] = useSearchParams();
  const state = search.get('state') ?? (decides ? 'in_review' : '');
  const reviews = useList('/reviews', { state: state === 'all' ? '' : state });
  return (
    <Page title={places.reviews} lead={texts.lead}>
      {decides && (
        <NativeSelect
          label={texts.state}
          maw={280}
          value={state}
          data={[...states.map((value) => ({ value, label: texts.states[value] })), { value: 'all', label: shell.all }]}
          onChange={(event) => setSearch({ state: event.currentTarget.value }, { replace: true })}
        />
      )}
      <Loaded of={reviews} height={320}>
        {(items) =>
          items.length === 0 ? (
            <Empty icon="reviews" title={decides ? texts.none : texts.noneStore}>
              {decides ? texts.noneAdvice : texts.noneStoreAdvice}
            </Empty>
          ) : (
            <Card flush>
              <ReviewTable items={items} />
              <More more={reviews.more} busy={reviews.busy} />
            </Card>
          )
        }
      </Loaded>
    </Page>
  );
}

function ReviewTable({ items }: { items: ListedReview[] }) {
  const { places, shopping } = useTexts();
  const texts = shopping.reviews;
  const graded = useMay()('shopping.read');
  return (
    <ListBox label={places.reviews}>
      <Table highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.visit}</Table.Th>
            <Table.Th>{texts.programme}</Table.Th>
            <Table.Th>{texts.day}</Table.Th>
            {graded && <Table.Th>{texts.grade}</Table.Th>}
            {graded && <Table.Th>{texts.shopper}</Table.Th>}
            <Table.Th>{texts.state}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((one) => (
            <Row key={one.id} row={one} graded={graded} />
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}

function Row({ row, graded }: { row: ListedReview; graded: boolean }) {
  const texts = useTexts().shopping.reviews;
  const format = useFormat();
  const below = { display: 'block' } as const;
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <Link to={`/reviews/${row.id}`}>{row.store}</Link>
      </Table.Th>
      <Table.Td>{row.programme}</Table.Td>
      <Table.Td className="num">{format.day(row.visitedOn)}</Table.Td>
      {graded && (
        <Table.Td>
          <Group gap={6} wrap="nowrap">
            {row.grade && <GradeMark grade={row.grade} />}
            {row.flags !== undefined && row.flags > 0 && <span className="quiet">{texts.flags(row.flags)}</span>}
          </Group>
        </Table.Td>
      )}
      {graded && <Table.Td className="num">{row.shopper ? texts.shopperNumber(row.shopper.number) : '–'}</Table.Td>}
      <Table.Td>
        <VisitBadge state={row.state} />
        {row.approvesAt && (
          <span className="quiet num" style={below}>
            {texts.approvesAt(format.instant(row.approvesAt))}
          </span>
        )}
        {row.waitsUntil && (
          <span className="quiet num" style={below}>
            {texts.awaitedUntil(format.instant(row.waitsUntil))}
          </span>
        )}
        {row.openAppeals > 0 && (
          <Link to="/appeals" style={below}>
            {texts.openAppeals(row.openAppeals)}
          </Link>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
