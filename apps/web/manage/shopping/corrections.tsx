import type { Review, ReviewAnswer } from '../api/reviews';
import { Card } from '../shell/card';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';

interface Props {
  corrections: NonNullable<Review['corrections']>;
  answers: ReviewAnswer[];
}

/** What was changed since the visit was handed in: what was before stays readable. */
export function Corrections({ corrections, answers }: Props) {
  const texts = useTexts().shopping.reviews;
  const format = useFormat();
  if (corrections.length === 0) return null;
  const named = new Map(answers.map((answer) => [answer.key, answer]));
  return (
    <Card title={texts.corrections}>
      <ul style={{ margin: 0, paddingLeft: '1.1rem' }}>
        {corrections.map(({ id, at, byShopper, reason, changes }) => (
          <li key={id}>
            <span className="num">{format.instant(at)}</span>, {byShopper ? texts.byShopper : texts.byReviewer}:{' '}
            {reason}
            <ul>
              {Object.entries(changes).map(([key, [before, after]]) => (
                <li key={key}>
                  {named.get(key)?.text ?? key} <Words value={before} answer={named.get(key)} /> →{' '}
                  <strong>
                    <Words value={after} answer={named.get(key)} />
                  </strong>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Words({ value, answer }: { value: unknown; answer: ReviewAnswer | undefined }) {
  const { empty } = useTexts().shopping.reviews;
  const known: Record<string, string> = empty;
  if (typeof value !== 'object' || value === null) return '–';
  if ('empty' in value) return known[String(value.empty)] ?? '–';
  const said = 'value' in value ? value.value : value;
  const label = answer?.options.find(({ code }) => code === said)?.label;
  return label ?? (typeof said === 'object' ? JSON.stringify(said) : String(said));
}
