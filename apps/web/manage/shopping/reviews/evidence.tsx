import type { EvidenceGrade, Review } from '#api';
import type { EvidenceFlag } from '#surveys';
import { Card } from '../../shell/card';
import { Facts } from '../../shell/facts';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import { GradeMark } from './grade-mark';
import { SeenBefore } from './seen-before';

/** The grade of the evidence, and everything that lowered it. */
export function Evidence({ grade, flags, review }: { grade: EvidenceGrade; flags: EvidenceFlag[]; review: Review }) {
  const texts = useTexts().shopping.reviews;
  const format = useFormat();
  return (
    <Card title={texts.evidence} lead={texts.evidenceLead}>
      <div style={{ display: 'flex', gap: 14, alignItems: 'flex-start', marginBottom: 16 }}>
        <GradeMark grade={grade} />
        <div>
          {review.gradeBefore && (
            <p className="quiet" style={{ margin: '3px 0 6px' }}>
              {texts.gradeBefore(review.gradeBefore)}
            </p>
          )}
          {flags.length === 0 ? (
            <p style={{ margin: '3px 0 0' }}>{texts.noFlags}</p>
          ) : (
            <ul style={{ margin: 0, paddingLeft: '1.1rem' }}>
              {flags.map((flag) => (
                <li key={`${flag.code} ${flag.details['photoId'] ?? ''}`}>
                  <FlagWords flag={flag} />
                  <PhotosLost flag={flag} review={review} />{' '}
                  <span className="quiet">({texts.lowers(flag.lowers)})</span>
                  {review.seenBefore
                    ?.filter(({ photoId }) => photoId === flag.details['photoId'])
                    .map((pair) => (
                      <SeenBefore key={pair.photoId} pair={pair} of={review.id} />
                    ))}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
      <Facts
        facts={[
          ...(review.shopper
            ? [[texts.shopper, review.shopper.name ?? texts.shopperNumber(review.shopper.number)] as [string, string]]
            : []),
          [texts.began, review.beganAt && format.instant(review.beganAt)],
          [texts.ended, review.endedAt && format.instant(review.endedAt)],
          [texts.received, review.receivedAt && format.instant(review.receivedAt)],
        ]}
      />
    </Card>
  );
}

/** The items whose photos are not there, by name. */
function PhotosLost({ flag, review }: { flag: EvidenceFlag; review: Review }) {
  if (flag.code !== 'photo_missing' && flag.code !== 'incomplete') return null;
  const lost = new Set(review.photos?.filter(({ state }) => state !== 'stored').map(({ question }) => question));
  const names = review.answers?.filter(({ key }) => lost.has(key)).map(({ text }) => text) ?? [];
  return names.length === 0 ? null : ` ${names.join(' · ')}`;
}

function FlagWords({ flag }: { flag: EvidenceFlag }) {
  const { reasons } = useTexts().shopping.reviews;
  const format = useFormat();
  const words: Record<string, string | ((details: never) => string)> = reasons;
  const said = words[flag.code] ?? flag.code;
  if (typeof said === 'string') return said;
  const details = Object.entries(flag.details).map(([name, value]) => [
    name,
    typeof value === 'number' ? format.number(value) : value,
  ]);
  return said(Object.fromEntries(details) as never);
}
