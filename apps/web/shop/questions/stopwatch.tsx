import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '../texts/use-texts';
import { valueOf, type Asked } from './asked';
import { Typed } from './typed';

/** Measures seconds. It runs on while the phone is locked, the screen left or the app closed. */
export function Stopwatch({ session, question }: Asked) {
  const { visit } = useTexts();
  const { key } = question;
  const started = session.draft.running[key];
  const value = (valueOf(question) ?? question.rejected) as number | undefined;
  const [, tick] = useState(0);
  useEffect(() => {
    if (started === undefined) return;
    const timer = setInterval(() => tick((turn) => turn + 1), 200);
    return () => clearInterval(timer);
  }, [started]);
  const seconds = started === undefined ? value : (session.now().mono - started) / 1_000;
  return (
    <div class="stopwatch">
      <output>{seconds === undefined ? '0:00.0' : clockText(seconds)}</output>
      {started === undefined ? (
        <button type="button" class="main" onClick={() => session.startWatch(key)}>
          {value === undefined ? visit.start : visit.restart}
        </button>
      ) : (
        <button type="button" class="main stop" onClick={() => session.stopWatch(key)}>
          {visit.stop}
        </button>
      )}
      {started === undefined && (
        <label>
          {visit.orType}
          <Typed
            type="number"
            inputMode="decimal"
            min={0}
            step={0.1}
            value={String(value ?? '')}
            keep={(typed) => session.type(key, typed === '' ? null : Number(typed))}
            end={() => session.endTyping(key)}
          />
        </label>
      )}
    </div>
  );
}

/** 75.5 seconds are `1:15.5`. */
function clockText(seconds: number): string {
  const tenths = Math.floor(seconds * 10);
  const minutes = Math.floor(tenths / 600);
  return `${minutes}:${String(Math.floor((tenths % 600) / 10)).padStart(2, '0')}.${tenths % 10}`;
}
