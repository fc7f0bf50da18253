import type { QuestionResult } from '#api';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import classes from './small-distribution.module.css';

type Choice = QuestionResult['distribution'][number];

/** How the answers to one question spread, in a line of a table: a column for each choice, and the most chosen in words. */
export function SmallDistribution({ choices }: { choices: Choice[] }) {
  const { question } = useTexts();
  const { percent } = useFormat();
  const [first, ...rest] = choices;
  if (!first) return '–';
  const share = (one: Choice) => one.percent ?? 0;
  const most = rest.reduce((best, one) => (share(one) > share(best) ? one : best), first);
  const said = choices.map((one) => `${one.label}: ${percent(share(one))}`).join(', ');
  const wide = 100 / choices.length;
  return (
    <div className={classes.spread}>
      <svg width="132" height="30" role="img" aria-label={said} className={classes.columns}>
        <title>{said}</title>
        <line x1="0" x2="100%" y1="29.5" y2="29.5" />
        {choices.map((one, index) => {
          // The most chosen takes the height; what anybody chose is seen, be it one in a thousand.
          const height = Math.max(share(one) === 0 ? 0 : 1, (share(one) / share(most)) * 27);
          return (
            <rect
              key={one.code}
              x={`${index * wide + wide * 0.1}%`}
              width={`${wide * 0.8}%`}
              y={29 - height}
              height={height}
              className={one === most ? classes.most : undefined}
            />
          );
        })}
      </svg>
      <span className={classes.words}>{question.mostChosen(most.label, percent(share(most)))}</span>
    </div>
  );
}
