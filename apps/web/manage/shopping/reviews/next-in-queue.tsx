import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useRead } from '../../api/use-read';
import { useMay } from '../../session/use-me';
import { useTexts } from '../../texts/texts-provider';

/** The way to the visit that comes after this one in the queue. */
export function NextInQueue({ reviewId }: { reviewId: string }) {
  const texts = useTexts().shopping.reviews;
  const decides = useMay()('visits.review');
  const queue = useRead(decides ? '/reviews' : null, {
    query: { state: 'in_review', limit: '200' },
  });
  const items = queue.data?.items ?? [];
  const at = items.findIndex(({ id }) => id === reviewId);
  // After the last, or where another page was opened from, the queue begins again.
  const next = items[at + 1] ?? items.find(({ id }) => id !== reviewId);
  if (!decides || next === undefined) return null;
  return (
    <Button component={Link} to={`/reviews/${next.id}`} variant="subtle">
      {texts.nextVisit(next.store)}
    </Button>
  );
}
