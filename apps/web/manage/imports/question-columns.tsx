import type { ImportFound } from '#api';
import { NativeSelect, Table } from '@mantine/core';
import { Card } from '../shell/card';
import { ListBox } from '../tables/list-box';
import { useTexts } from '../texts/texts-provider';
import type { AnswerMapping, Asked } from './answer-mapping';

interface Props {
  asked: readonly Asked[];
  mapping: AnswerMapping;
  waiting: ImportFound;
  onChange: (part: Partial<AnswerMapping>) => void;
}

/** Each question of the survey, and the column that answers it. */
export function QuestionColumns({ asked, mapping, waiting, onChange }: Props) {
  const { imports: texts } = useTexts();
  const columns = (waiting.columns ?? []).filter(Boolean);
  const choose = (key: string, column: string) => {
    onChange({ questions: { ...mapping.questions, [key]: { ...mapping.questions[key], column } } });
  };
  return (
    <Card title={texts.questionColumns} flush>
      <ListBox label={texts.questionColumns}>
        <Table>
          <Table.Tbody>
            {asked.map(({ key, text }) => (
              <Table.Tr key={key}>
                <Table.Th scope="row">{text}</Table.Th>
                <Table.Td>
                  <NativeSelect
                    aria-label={`${text}: ${texts.column}`}
                    value={mapping.questions[key]?.column ?? ''}
                    data={[
                      { value: '', label: texts.notInFile },
                      ...columns.map((column) => ({ value: column, label: column })),
                    ]}
                    onChange={(event) => choose(key, event.currentTarget.value)}
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ListBox>
    </Card>
  );
}
