import type { Definition, Finding, FindingCode } from '#surveys';
import { Icon } from '../../shell/icon';
import type { CarriedDetails } from '../../texts/surveys/carried-details';
import { useTexts } from '../../texts/texts-provider';
import classes from './publish-survey.module.css';
import { usePlaces } from './use-places';

/** What a way of asking can't carry; a code without words does not compile. */
type CarryingCode = Extract<FindingCode, `cannot_carry_${string}` | 'heavy_options'>;

/** What one way of asking can't carry of a survey, or that it carries all. */
export function Carried({ definition, findings }: { definition: Definition; findings: Finding[] }) {
  const { surveys: texts, kinds } = useTexts();
  const { place } = usePlaces(definition);
  if (findings.length === 0)
    return (
      <span className={classes.whole}>
        <Icon name="responses" size={16} /> {texts.ways.whole}
      </span>
    );
  const reasons: Record<CarryingCode, (carried: CarriedDetails) => string> = texts.ways.reasons;
  const said = ({ code, details, path }: Finding) => {
    const kind = kinds[details['kind'] as keyof typeof kinds] ?? '';
    const [key = 0, found = 0, limit = 0] = ['code', 'found', 'limit'].map((name) => Number(details[name] ?? 0));
    return `${place(path)}: ${reasons[code as CarryingCode]({ kind, code: key, found, limit })}`;
  };
  const isImpossible = findings.some(({ severity }) => severity === 'error');
  return (
    <details>
      <summary>{isImpossible ? texts.ways.impossible(findings.length) : texts.ways.partly(findings.length)}</summary>
      <ul className={classes.reasons}>
        {[...new Set(findings.map(said))].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
