import type { Asked } from './asked';

/** A scale per row, one below the other: a table does not fit a phone. */
export function Matrix({ session, question: { key, rows, points } }: Asked) {
  return (
    <>
      {rows.map((row) => {
        const chosen = row.answer !== null && 'value' in row.answer ? row.answer.value : undefined;
        return (
          <fieldset key={row.key} class="inner">
            <legend>{row.text}</legend>
            {row.finding !== null && <p class="finding">{row.finding}</p>}
            <div class="choices flat">
              {points.map(({ code, label }) => (
                <label key={code} class="choice">
                  <input
                    type="radio"
                    name={`${key}.${row.key}`}
                    checked={chosen === code}
                    onChange={() => session.answer(`${key}.${row.key}`, code)}
                  />
                  <span>
                    <b>{code}</b> {label}
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
        );
      })}
    </>
  );
}
