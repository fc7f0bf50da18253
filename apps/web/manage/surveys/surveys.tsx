import type { ListedSurvey } from '#api';
import { Badge, Button, Table } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from 'react-router';
import { useRead } from '../api/use-read';
import { useMay } from '../session/use-me';
import { Card } from '../shell/card';
import { Empty } from '../shell/empty';
import { Icon } from '../shell/icon';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { ListBox } from '../tables/list-box';
import { languageNames } from '../texts/language';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { NewSurvey } from './new-survey';

export function Surveys() {
  const texts = useTexts();
  const may = useMay();
  const surveys = useRead('/surveys');
  const [making, make] = useDisclosure(false);
  const button = may('surveys.change') && (
    <Button onClick={make.open} leftSection={<Icon name="plus" size={16} />}>
      {texts.surveys.make}
    </Button>
  );
  return (
    <Page title={texts.places.surveys} lead={texts.surveys.lead} actions={button}>
      <Loaded of={surveys}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="surveys" title={texts.surveys.none} action={button}>
              {texts.surveys.noneAdvice}
            </Empty>
          ) : (
            <Card flush>
              <SurveyTable items={items} />
            </Card>
          )
        }
      </Loaded>
      {making && <NewSurvey existing={surveys.data?.items ?? []} onClose={make.close} />}
    </Page>
  );
}

function SurveyTable({ items }: { items: ListedSurvey[] }) {
  const texts = useTexts();
  const format = useFormat();
  const settings: Record<string, string> = texts.settings;
  return (
    <ListBox label={texts.places.surveys}>
      <Table highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.surveys.name}</Table.Th>
            <Table.Th>{texts.surveys.state}</Table.Th>
            <Table.Th>{texts.surveys.setting}</Table.Th>
            <Table.Th ta="right">{texts.surveys.questions}</Table.Th>
            <Table.Th>{texts.surveys.languages}</Table.Th>
            <Table.Th>{texts.surveys.changed}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Th scope="row">
                <Link to={`/surveys/${one.id}`}>{one.name}</Link>
              </Table.Th>
              <Table.Td>
                {one.state === 'published' ? (
                  <Badge>{texts.surveys.publishedVersion(one.latestVersion?.number ?? 1)}</Badge>
                ) : (
                  <Badge color="gray">{texts.surveys.draft}</Badge>
                )}
              </Table.Td>
              <Table.Td>{settings[one.setting] ?? one.setting}</Table.Td>
              <Table.Td ta="right" className="num">
                {format.number(one.questions)}
              </Table.Td>
              <Table.Td>{one.languages.map((each) => languageNames[each]).join(', ')}</Table.Td>
              <Table.Td className="num">{format.instant(one.updatedAt)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}
