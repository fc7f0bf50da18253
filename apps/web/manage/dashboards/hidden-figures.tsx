import { useFigureWords } from '../figures/use-figure-words';
import { useTexts } from '../texts/texts-provider';

/** Says once on a page why figures are missing, and what to do. */
export function HiddenFigures({ of }: { of: unknown }) {
  const { figures } = useTexts();
  const { suppressBelow } = useFigureWords();
  return isHidden(of) ? (
    <p className="quiet" role="note">
      {figures.someHidden(suppressBelow)}
    </p>
  ) : null;
}

/** Whether some figure in a result is kept from the reader. */
function isHidden(result: unknown): boolean {
  if (typeof result !== 'object' || result === null) return false;
  const { status } = result as { status?: unknown };
  return status === 'protected' || status === 'suppressed' || Object.values(result).some(isHidden);
}
