import { useParams } from 'react-router';
import { useMay } from '../session/use-me';
import { NotFound } from '../shell/not-found';
import { Mailing } from './mailing';
import { NewMailing } from './new-mailing';
import { ReturnedLetters } from './returned-letters';

/** All screens of letters under one address: a new mailing, what came back, or one that is there. */
export function Letters() {
  const { mailingId } = useParams();
  const mayChange = useMay()('campaigns.change');
  if (mailingId !== 'new' && mailingId !== 'returned') return <Mailing />;
  if (!mayChange) return <NotFound />;
  return mailingId === 'new' ? <NewMailing /> : <ReturnedLetters />;
}
