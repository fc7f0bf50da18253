import type { ReadAnswer } from '#api';
import { Card } from '../shell/card';
import { usePrinciples } from '../surveys/use-principles';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import classes from './responses.module.css';

/** Each question with what was answered and what it scored; the four kinds of emptiness by name. */
export function AnswerList({ answers, language }: { answers: ReadAnswer[]; language: string }) {
  const texts = useTexts();
  const format = useFormat();
  const names = new Map(usePrinciples().map(({ key, name }) => [key, name]));
  const emptiness = {
    not_shown: texts.question.notShown,
    not_applicable: texts.question.notApplicable,
    skipped: texts.question.skipped,
    refused: texts.question.refused,
  };
  return (
    <Card title={texts.responses.answers} flush>
      <dl className={classes.answers}>
        {answers.map((answer) => (
          <div key={answer.key} className={classes.answer}>
            <dt>
              {answer.text}
              {answer.principle && (
                <span className={classes.principle}>{names.get(answer.principle) ?? answer.principle}</span>
              )}
            </dt>
            <dd lang={answer.empty ? undefined : language}>
              {answer.empty ? (
                <span className="quiet">{emptiness[answer.empty]}</span>
              ) : (
                (answer.label ?? String(answer.value ?? ''))
              )}
            </dd>
            <dd className={`${classes.score} num`}>
              {typeof answer.score === 'number' ? format.number(answer.score, 0) : ''}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
