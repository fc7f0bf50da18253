import { useList } from '../api/use-list';
import { useMay } from '../session/use-me';
import { Card } from '../shell/card';
import { WithPromiseTexts, usePromiseTexts } from '../texts/promises/load-promise-texts';
import { MakePromise } from './make-promise';
import { OnePromise } from './one-promise';

/** What was promised in a case, and a promise in two taps. */
export function CasePromises({ caseId, isOpen }: { caseId: string; isOpen: boolean }) {
  return (
    <WithPromiseTexts>
      <Those caseId={caseId} isOpen={isOpen} />
    </WithPromiseTexts>
  );
}

function Those({ caseId, isOpen }: { caseId: string; isOpen: boolean }) {
  const texts = usePromiseTexts();
  const may = useMay();
  const open = useList('/promises', { caseId, open: 'true' }).data ?? [];
  const over = useList('/promises', { caseId, open: 'false' }).data ?? [];
  return (
    <>
      {open.length + over.length > 0 && (
        <Card title={texts.title}>
          {[...open, ...over].map((one) => (
            <OnePromise key={one.id} one={one} isInCase />
          ))}
        </Card>
      )}
      {isOpen && may('promises.make') && <MakePromise caseId={caseId} />}
    </>
  );
}
