import { ActionIcon, Button, Checkbox, Fieldset, Group, Stack } from '@mantine/core';
import type { MatrixQuestion, Question, Row } from '#surveys';
import { Icon } from '../../shell/icon';
import { useTexts } from '../../texts/texts-provider';
import classes from './code-rows.module.css';
import { MeasuresFields } from './measures-fields';
import { PointFields } from './point-fields';
import { Words } from '../editor/words';

interface Props {
  question: MatrixQuestion;
  onChange: (question: Question) => void;
}

/** The rows of a matrix, each an item of its own, and the scale they share. */
export function MatrixRows({ question, onChange }: Props) {
  const { surveys: texts } = useTexts();
  const { rows } = question;
  const set = (next: readonly Row[]) => onChange({ ...question, rows: next });
  const add = () => {
    let number = rows.length + 1;
    while (rows.some((row) => row.key === `row_${number}`)) number += 1;
    set([...rows, { key: `row_${number}`, text: {} }]);
  };
  return (
    <>
      <Fieldset legend={texts.rows}>
        <Stack>
          {rows.map((row, index) => (
            <div key={row.key}>
              <div className={classes.row}>
                <Words
                  label={texts.rowNumber(index + 1)}
                  value={row.text}
                  onChange={(text) => set(rows.with(index, { ...row, text: text ?? {} }))}
                />
                <ActionIcon
                  variant="subtle"
                  color="ember"
                  size={36}
                  aria-label={texts.removeRow(String(index + 1))}
                  onClick={() => set(rows.toSpliced(index, 1))}
                >
                  <Icon name="trash" size={16} />
                </ActionIcon>
              </div>
              <MeasuresFields
                scored={row}
                onChange={(scored) => set(rows.with(index, { key: row.key, text: row.text, ...scored }))}
              />
            </div>
          ))}
          <Group>
            <Button size="xs" variant="default" onClick={add}>
              {texts.addRow}
            </Button>
            <Checkbox
              label={texts.randomOrder}
              checked={question.order === 'random'}
              onChange={(event) => onChange({ ...question, order: event.currentTarget.checked ? 'random' : 'fixed' })}
            />
          </Group>
        </Stack>
      </Fieldset>
      <PointFields points={question.points} onChange={(points) => onChange({ ...question, points })} />
    </>
  );
}
