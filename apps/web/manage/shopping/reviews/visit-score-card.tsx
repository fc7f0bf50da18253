import { useRead } from '../../api/use-read';
import { Card } from '../../shell/card';
import { Facts } from '../../shell/facts';
import { Loaded } from '../../shell/loaded';
import { useFormat } from '../../texts/use-format';
import { useLanguage } from '../../texts/texts-provider';

/** What a visit earned: raw and final are both kept. */
export function VisitScoreCard({ visitId }: { visitId: string }) {
  const { texts: all, language } = useLanguage();
  const texts = all.shopping.reviews;
  const format = useFormat();
  const score = useRead(`/visit-scores/visits/${visitId}`, { query: { language } });
  return (
    <Card title={texts.score} lead={score.data && (score.data.counts ? texts.scoreCounts : texts.scoreLater)}>
      <Loaded of={score} height={100}>
        {({ final, raw, earned, possible, criticalFailed, sections }) =>
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
                  <p>{texts.critical(criticalFailed.map(({ text }) => text).join(' · '))}</p>
                  <Facts facts={[[texts.rawScore, format.number(raw, 0)]]} />
                </>
              )}
              {sections.length > 1 && (
                <Facts
                  facts={sections.map(({ key, text, percent }, index) => [
                    text === key ? texts.section(index + 1) : text,
                    percent === null ? '–' : format.number(percent, 0),
                  ])}
                />
              )}
            </>
          )
        }
      </Loaded>
    </Card>
  );
}
