import { Badge } from '@mantine/core';
import { useCaseTexts } from '../texts/cases/load-case-texts';
import { useFormat } from '../texts/use-format';
import { isPast } from './is-past';

/** By when the next thing is to be done; late is a word, not a colour alone. */
export function Due({ at, timeZone }: { at: string; timeZone?: string }) {
  const texts = useCaseTexts();
  const format = useFormat();
  return (
    <span className="num" style={{ whiteSpace: 'nowrap' }}>
      {isPast(at) && <Badge color="ember">{texts.late}</Badge>} {format.instant(at, timeZone)}
    </span>
  );
}
