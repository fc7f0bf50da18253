import type { Review, Said } from '#api';
import { Card } from '../../shell/card';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';

interface Props {
  corrections: NonNullable<Review['corrections']>;
}

/** What was changed since the visit was handed in: what was before stays readable. */
export function Corrections({ corrections }: Props) {
  const texts = useTexts().shopping.reviews;
  const format = useFormat();
  if (corrections.length === 0) return null;
  return (
    <Card title={texts.corrections}>
      <ul style={{ margin: 0, paddingLeft: '1.1rem' }}>
        {corrections.map(({ id, at, byShopper, reason, changes }) => (
          <li key={id}>
            <span className="num">{format.instant(at)}</span>, {byShopper ? texts.byShopper : texts.byReviewer}:{' '}
            {reason}
            <Changes changes={changes} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** For a store: which answers were restated after the decision, when and why. */
export function Restated({ restated }: { restated: NonNullable<Review['restated']> }) {
  const texts = useTexts().shopping.reviews;
  const format = useFormat();
  if (restated.length === 0) return null;
  return (
    <Card title={texts.restated}>
      <ul style={{ margin: 0, paddingLeft: '1.1rem' }}>
        {restated.map(({ on, reason, changes }) => (
          <li key={`${on} ${reason}`}>
            <span className="num">{format.day(on)}</span>: {reason}
            <Changes changes={changes} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Changes({ changes }: { changes: NonNullable<Review['restated']>[number]['changes'] }) {
  return (
    <ul>
      {changes.map(({ key, text, before, after }) => (
        <li key={key}>
          {text} <Words said={before} /> →{' '}
          <strong>
            <Words said={after} />
          </strong>
        </li>
      ))}
    </ul>
  );
}

function Words({ said }: { said: Said }) {
  const { empty } = useTexts().shopping.reviews;
  return said.empty ? <i>{empty[said.empty]}</i> : said.words;
}
