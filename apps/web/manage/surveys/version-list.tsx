import type { SurveyVersion } from '#api';
import { Table } from '@mantine/core';
import { Card } from '../shell/card';
import { ListBox } from '../tables/list-box';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';

/** Published versions: frozen, and what the answers point at. */
export function VersionList({ surveyId, versions }: { surveyId: string; versions: SurveyVersion[] }) {
  const { surveys: texts } = useTexts();
  const format = useFormat();
  if (versions.length === 0) return null;
  return (
    <Card title={texts.versions} lead={texts.versionsLead} flush>
      <ListBox label={texts.versions}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{texts.version}</Table.Th>
              <Table.Th>{texts.publishedAt}</Table.Th>
              <Table.Th>{texts.look}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {[...versions]
              .sort((a, b) => b.number - a.number)
              .map((version) => (
                <Table.Tr key={version.id}>
                  <Table.Th scope="row">{version.number}</Table.Th>
                  <Table.Td className="num">{format.instant(version.publishedAt)}</Table.Td>
                  <Table.Td>
                    <a href={`/api/surveys/${surveyId}/versions/${version.id}`} target="_blank" rel="noreferrer">
                      JSON
                    </a>
                  </Table.Td>
                </Table.Tr>
              ))}
          </Table.Tbody>
        </Table>
      </ListBox>
    </Card>
  );
}
