import { useState } from 'preact/hooks';
import { report } from '../../../offline/heard';
import { useTexts } from '../../texts/use-texts';

/** Seals a visit into a file that the organisation alone can open. */
export function SaveAsFile({ save }: { save: () => Promise<void> }) {
  const { app, queue } = useTexts();
  const [failed, fail] = useState(false);
  const press = async () => {
    fail(false);
    try {
      await save();
    } catch (error) {
      report(error);
      fail(true);
    }
  };
  return (
    <>
      <button type="button" class="second" onClick={() => void press()}>
        {queue.export}
      </button>
      <p class="quiet">{queue.exportWhat}</p>
      {failed && <p role="alert">{app.failed}</p>}
    </>
  );
}
