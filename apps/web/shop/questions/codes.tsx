import type { OptionView } from '#surveys';
import { TextBeside } from './text-beside';
import { valueOf, type Asked } from './asked';

interface Shown {
  code: number;
  label: string | null;
  other?: boolean;
}

/** One of several: yes or no, a choice, a point of a scale. */
export function Codes({ session, question }: Asked) {
  const { key, points, options, kind } = question;
  const value = valueOf(question) as number | { code: number; other: string } | undefined;
  const chosen = typeof value === 'object' ? value.code : value;
  const shown: readonly Shown[] = points.length > 0 ? points : options;
  const flat = kind === 'yes_no' || (shown.length > 5 && points.length > 0);
  const own = shown.find(({ code, other }) => other === true && code === chosen);
  return (
    <>
      <div class={flat ? 'choices flat' : 'choices'}>
        {shown.map(({ code, label }) => (
          <label key={code} class="choice">
            <input type="radio" name={key} checked={chosen === code} onChange={() => session.answer(key, code)} />
            <span>
              {points.length > 0 && <b>{code}</b>} {label}
            </span>
          </label>
        ))}
      </div>
      {own !== undefined && (
        <TextBeside
          id={`${key}-other`}
          value={typeof value === 'object' ? value.other : ''}
          keep={(other) => session.type(key, other === '' ? own.code : { code: own.code, other })}
          end={() => session.endTyping(key)}
        />
      )}
    </>
  );
}

interface Chosen {
  codes: readonly number[];
  other: string;
}

function chosenIn(given: unknown): Chosen {
  const value = given as readonly number[] | Chosen | undefined;
  if (value === undefined) return { codes: [], other: '' };
  return 'codes' in value ? value : { codes: value, other: '' };
}

/** Any number of several. */
export function Choices({ session, question }: Asked) {
  const { key, options } = question;
  const { codes, other } = chosenIn(valueOf(question) ?? question.rejected);
  const own = options.find((option) => option.other && codes.includes(option.code));
  const answerOf = (chosen: readonly number[], words: string) => {
    const sorted = [...chosen].sort((a, b) => a - b);
    const withWords = words !== '' && options.some((option) => option.other && sorted.includes(option.code));
    return sorted.length === 0 ? null : withWords ? { codes: sorted, other: words } : sorted;
  };
  const turn = ({ code, exclusive }: OptionView, on: boolean) => {
    const lonely = options.filter((option) => option.exclusive).map((option) => option.code);
    const now = chosenIn(session.given(key));
    const rest = now.codes.filter((each) => each !== code);
    const chosen = !on ? rest : exclusive ? [code] : [...rest.filter((each) => !lonely.includes(each)), code];
    session.answer(key, answerOf(chosen, now.other));
  };
  return (
    <>
      <div class="choices">
        {options.map((option) => (
          <label key={option.code} class="choice">
            <input
              type="checkbox"
              checked={codes.includes(option.code)}
              onChange={(event) => turn(option, event.currentTarget.checked)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {own !== undefined && (
        <TextBeside
          id={`${key}-other`}
          value={other}
          keep={(words) => session.type(key, answerOf(chosenIn(session.given(key)).codes, words))}
          end={() => session.endTyping(key)}
        />
      )}
    </>
  );
}
