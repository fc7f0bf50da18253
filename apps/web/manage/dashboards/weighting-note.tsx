import type { ViewWeights } from '#api';
import { Anchor } from '@mantine/core';
import { HowSureLink } from '../figures/how-sure-link';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { useFilters } from './filter/use-filters';

/** Says of a page whether its figures go by the weights of the answers, wherever these have any. */
export function WeightingNote({ weights }: { weights: ViewWeights }) {
  const { weighting } = useTexts().scoring;
  const { number } = useFormat();
  const { set } = useFilters();
  const { status, mayChoose, designEffect, effectiveN } = weights;
  if (status === 'none') return null;
  const isUsed = status === 'used';
  const told =
    designEffect === null || effectiveN === null
      ? weighting.usedFew
      : weighting.used(number(designEffect, 2), number(effectiveN));
  return (
    <p className="quiet" role="note">
      {isUsed ? told : weighting.ignored}{' '}
      {mayChoose ? (
        <Anchor
          component="button"
          inherit
          className="no-print"
          onClick={() => set({ weights: isUsed ? 'ignored' : 'used' })}
        >
          {isUsed ? weighting.ignore : weighting.use}
        </Anchor>
      ) : (
        weighting.byRules
      )}
      <span className="no-print"> · </span>
      <HowSureLink topic="weights" />
    </p>
  );
}
