import type { CampaignProgress } from '#api';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import emptiness from '../../shell/rows.module.css';

/** Why some are not asked: every skip has its reason. */
export function Skips({ skips }: { skips: CampaignProgress['skips'] }) {
  const texts = useTexts();
  const { number } = useFormat();
  const shown = skips.filter((skip) => skip.count > 0);
  if (shown.length === 0) return null;
  return (
    <dl className={`${emptiness.rows} num`}>
      {shown.map(({ reason, count }) => (
        <div key={reason}>
          <dt>{texts.skips[reason]}</dt>
          <dd>{number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
