import type { QuestionResult } from '#api';
import { Card } from '../../shell/card';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import classes from '../../shell/rows.module.css';

/** The four ways of not answering, never merged. */
export function Emptiness({ n, emptiness }: { n: number; emptiness: NonNullable<QuestionResult['emptiness']> }) {
  const { question } = useTexts();
  const { number } = useFormat();
  const rows: [string, number][] = [
    [question.answered, n],
    [question.notShown, emptiness.notShown],
    [question.notApplicable, emptiness.notApplicable],
    [question.skipped, emptiness.skipped],
    [question.refused, emptiness.refused],
  ];
  return (
    <Card title={question.whoAnswered}>
      <dl className={`${classes.rows} num`}>
        {rows.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
