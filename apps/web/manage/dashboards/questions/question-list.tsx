import type { StoreQuestion } from '#api';
import { Table } from '@mantine/core';
import { Link } from 'react-router';
import { FigureText } from '../../figures/figure-text';
import { ListBox } from '../../tables/list-box';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import classes from './question-list.module.css';
import { SmallDistribution } from './small-distribution';
import { useFilters } from '../filter/use-filters';

type Listed = Pick<StoreQuestion, 'surveyId' | 'key' | 'text' | 'kind'> &
  Partial<Pick<StoreQuestion, 'n' | 'figure' | 'distribution'>>;

/** Questions that lead on to their answers; from a store's page to those of the store. */
export function QuestionList({ questions, storeId }: { questions: Listed[]; storeId?: string }) {
  const texts = useTexts();
  const { number } = useFormat();
  const { carriedWith, values } = useFilters();
  const carried = carriedWith(storeId ?? values.storeId);
  const scored = questions.some((one) => one.figure);
  const spread = questions.some((one) => one.distribution);
  return (
    <ListBox label={texts.places.questions}>
      <Table highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.question.question}</Table.Th>
            <Table.Th>{texts.question.kind}</Table.Th>
            <Table.Th ta="right">{texts.figures.answersHead}</Table.Th>
            {scored && <Table.Th>{texts.figures.scoreAndInterval}</Table.Th>}
            {spread && <Table.Th>{texts.question.distribution}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {questions.map((one) => (
            <Table.Tr key={`${one.surveyId}${one.key}`}>
              <Table.Td className={classes.text}>
                <Link to={`/questions/${one.surveyId}/${encodeURIComponent(one.key)}${carried}`}>{one.text}</Link>
              </Table.Td>
              <Table.Td className={classes.kind}>{texts.kinds[one.kind]}</Table.Td>
              <Table.Td ta="right" className="num">
                {one.n === undefined ? '–' : number(one.n)}
              </Table.Td>
              {scored && <Table.Td>{one.figure ? <FigureText figure={one.figure} interval /> : '–'}</Table.Td>}
              {spread && (
                <Table.Td>
                  <SmallDistribution choices={one.distribution ?? []} />
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}
