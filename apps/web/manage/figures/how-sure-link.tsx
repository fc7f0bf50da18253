import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useTexts } from '../texts/texts-provider';

/** What the explainer says something about. */
export type Topic =
  | 'interval'
  | 'share'
  | 'index'
  | 'few'
  | 'rank'
  | 'band'
  | 'estimate'
  | 'channel'
  | 'funnel'
  | 'change'
  | 'control'
  | 'weights'
  | 'drivers';

/** From a drawn interval to what it means, with its method and source. */
export function HowSureLink({ topic = 'interval' }: { topic?: Topic }) {
  const { scoring } = useTexts();
  return (
    <Anchor component={Link} to={`/how-sure#${topic}`} size="sm" className="no-print" style={{ alignSelf: 'center' }}>
      {scoring.howSure.link}
    </Anchor>
  );
}
