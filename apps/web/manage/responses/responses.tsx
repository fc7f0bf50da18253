import type { ListedResponse } from '#api';
import { Button, Table } from '@mantine/core';
import { Link } from 'react-router';
import { useList } from '../api/use-list';
import { FilterBar } from '../dashboards/filter/filter-bar';
import { FilterSummary } from '../dashboards/filter/filter-summary';
import { useFilters } from '../dashboards/filter/use-filters';
import { useMay } from '../session/use-me';
import { Card } from '../shell/card';
import { Empty } from '../shell/empty';
import { Icon } from '../shell/icon';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { ExportMenu } from '../tables/export-menu';
import { More } from '../tables/more';
import { ListBox } from '../tables/list-box';
import { isLanguage, languageNames } from '../texts/language';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { nameOf } from './name-of';
import classes from './responses.module.css';

export function Responses() {
  const texts = useTexts();
  const may = useMay();
  const format = useFormat();
  const { listQuery: query } = useFilters();
  const responses = useList('/responses', query);
  return (
    <Page
      title={texts.places.responses}
      lead={<FilterSummary without={['weights']} />}
      actions={
        <>
          {may('imports.change') && (
            <Button
              variant="default"
              component={Link}
              to="/imports/new?kind=responses"
              leftSection={<Icon name="imports" size={16} />}
            >
              {texts.imports.begin.responses}
            </Button>
          )}
          <ExportMenu path="/responses/export" query={query} />
        </>
      }
    >
      <FilterBar without={['weights']} />
      {responses.leftOut > 0 && (
        <p className="quiet" role="note">
          {texts.responses.leftOut(format.number(responses.leftOut, 0))}
        </p>
      )}
      <Loaded of={responses} height={400}>
        {(items) =>
          items.length === 0 ? (
            <Empty icon="responses" title={texts.overview.nothingHere}>
              {texts.overview.nothingHereAdvice}
            </Empty>
          ) : (
            <Card flush>
              <ResponseTable items={items} />
              <More more={responses.more} busy={responses.busy} />
            </Card>
          )
        }
      </Loaded>
    </Page>
  );
}

function ResponseTable({ items }: { items: ListedResponse[] }) {
  const texts = useTexts();
  const format = useFormat();
  return (
    <ListBox label={texts.places.responses}>
      <Table highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.customers.day}</Table.Th>
            <Table.Th>{texts.figures.store}</Table.Th>
            <Table.Th>{texts.filters.survey}</Table.Th>
            <Table.Th>{texts.filters.channel}</Table.Th>
            <Table.Th>{texts.shell.language}</Table.Th>
            <Table.Th ta="right">{texts.figures.indexShort}</Table.Th>
            <Table.Th>{texts.responses.comment}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Th scope="row" className="num">
                <Link to={`/responses/${one.id}`}>{format.day(one.at.slice(0, 10))}</Link>
              </Table.Th>
              <Table.Td>{nameOf(one.store)}</Table.Td>
              <Table.Td>{nameOf(one.survey)}</Table.Td>
              <Table.Td>{texts.channels[one.channel]}</Table.Td>
              <Table.Td>{isLanguage(one.language) ? languageNames[one.language] : one.language}</Table.Td>
              <Table.Td ta="right" className="num">
                {typeof one.index === 'number' ? format.number(one.index, 0) : '–'}
              </Table.Td>
              <Table.Td className={classes.comment} lang={one.language}>
                {one.comment}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}
