import type { ReviewAnswer, VisitScore } from '../api/reviews';
import { useRead } from '../api/use-read';
import { Card } from '../shell/card';
import { Facts } from '../shell/facts';
import { Loaded } from '../shell/loaded';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';

interface Props {
  visitId: string;
  answers: ReviewAnswer[];
}

/** What a visit earned: raw and final are both kept. */
export function VisitScoreCard({ visitId, answers }: Props) {
  const texts = useTexts().shopping.reviews;
  const format = useFormat();
  const score = useRead<VisitScore>(`/visit-scores/visits/${visitId}`);
  const named = new Map(answers.map(({ key, text }) => [key, text]));
  return (
    <Card title={texts.score} lead={score.data && (score.data.counts ? texts.scoreCounts : texts.scoreLater)}>
      <Loaded of={score} height={100}>
        {({ final, raw, earned, possible, criticalFailed }) =>
          final === null || raw === null ? (
            <p className="quiet">{texts.noScore}</p>
          ) : (
            <>
              <p className="num" style={{ margin: '0 0 4px', fontSize: '1.75rem', fontWeight: 650 }}>
                {format.number(final, 0)}
              </p>
              <p style={{ margin: '0 0 8px' }}>{texts.points(format.number(earned, 1), format.number(possible, 0))}</p>
              {criticalFailed.length > 0 && (
                <>
                  <p>{texts.critical(criticalFailed.map((key) => named.get(key) ?? key).join(', '))}</p>
                  <Facts facts={[[texts.rawScore, format.number(raw, 0)]]} />
                </>
              )}
            </>
          )
        }
      </Loaded>
    </Card>
  );
}
