import { useTexts } from '../texts/use-texts';
import { valueOf, type Asked } from './asked';
import { Typed } from './typed';

const textOf = (asked: Asked['question']): string => {
  const given = valueOf(asked) ?? asked.rejected;
  return typeof given === 'string' || typeof given === 'number' ? String(given) : '';
};

export function TextField({ session, question }: Asked) {
  const { key, kind, text, limits } = question;
  const given = {
    'aria-label': text,
    value: textOf(question),
    maxLength: limits.maxLength,
    onInput: (event: { currentTarget: { value: string } }) => session.type(key, event.currentTarget.value || null),
    onChange: () => session.endTyping(key),
  };
  return kind === 'long_text' ? <textarea rows={5} {...given} /> : <input type="text" {...given} />;
}

export function NumberField({ session, question }: Asked) {
  const { key, text, limits } = question;
  return (
    <div class="row">
      <Typed
        type="number"
        inputMode="decimal"
        aria-label={text}
        step={1 / 10 ** (limits.decimals ?? 0)}
        value={textOf(question)}
        keep={(value) => session.type(key, value === '' ? null : Number(value))}
        end={() => session.endTyping(key)}
      />
      <span>{limits.unit}</span>
    </div>
  );
}

export function DateField({ session, question }: Asked) {
  return (
    <Typed
      type="date"
      aria-label={question.text}
      value={textOf(question)}
      keep={(value) => session.type(question.key, value === '' ? null : value)}
      end={() => session.endTyping(question.key)}
    />
  );
}

/** Counts with one thumb: people in the queue, open tills. */
export function Counter({ session, question }: Asked) {
  const { visit } = useTexts();
  const { key, text, limits } = question;
  const value = valueOf(question) as number | undefined;
  const min = Number(limits.min ?? 0);
  const max = Number(limits.max ?? Infinity);
  // From what stands when it is pressed: two quick taps are two.
  const now = () => session.given(key) as number | undefined;
  const less = () => session.answer(key, Math.max(min, (now() ?? min) - 1));
  const more = () => {
    const before = now();
    session.answer(key, before === undefined ? Math.max(min, 1) : Math.min(max, before + 1));
  };
  return (
    <div class="counter">
      <button
        type="button"
        class="second"
        aria-label={`${visit.less}: ${text}`}
        disabled={value === undefined || value <= min}
        onClick={less}
      >
        −
      </button>
      <output aria-live="polite">
        {value ?? '–'} {limits.unit}
      </output>
      {value === undefined && min === 0 && (
        <button type="button" class="second" onClick={() => session.answer(key, 0)}>
          0
        </button>
      )}
      <button
        type="button"
        class="second"
        aria-label={`${visit.more}: ${text}`}
        disabled={value !== undefined && value >= max}
        onClick={more}
      >
        +
      </button>
    </div>
  );
}
