import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '../texts/use-texts';
import type { VisitSession } from '../visit/visit-session';
import { valueOf, type Asked } from './asked';
import { Typed } from './typed';

/** Measures seconds. It runs on while the phone is locked, the screen left or the app closed. */
export function Stopwatch({ session, question }: Asked) {
  const { visit } = useTexts();
  const { key, text } = question;
  const isRunning = session.watches.isRunning(key);
  const value = (valueOf(question) ?? question.rejected) as number | undefined;
  return (
    <div class="stopwatch">
      <Time session={session} question={key} stopped={value} />
      {/* Told once when it begins and once when it ends, not with every tenth. */}
      <p class="unseen" role="status">
        {isRunning ? visit.running(text) : value === undefined ? '' : visit.measured(clockText(value))}
      </p>
      {isRunning ? (
        <button type="button" class="main stop" onClick={() => session.watches.stop(key)}>
          {visit.stop}
        </button>
      ) : (
        <button type="button" class="main" onClick={() => session.watches.start(key)}>
          {value === undefined ? visit.start : visit.restart}
        </button>
      )}
      {isRunning && value !== undefined && (
        <button type="button" class="second" onClick={() => session.watches.cancel(key)}>
          {visit.keepEarlier(clockText(value))}
        </button>
      )}
      {!isRunning && (
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

interface TimeProps {
  session: VisitSession;
  question: string;
  /** What it showed when it was last stopped. */
  stopped?: number | undefined;
}

/** The time on a stopwatch, told to no screen reader while it runs. */
export function Time({ session, question, stopped }: TimeProps) {
  const started = session.draft.running[question];
  const [, tick] = useState(0);
  useEffect(() => {
    if (started === undefined) return;
    const timer = setInterval(() => tick((turn) => turn + 1), 200);
    return () => clearInterval(timer);
  }, [started]);
  const seconds = started === undefined ? stopped : (session.now().mono - started) / 1_000;
  return (
    <span class="time" role="timer" aria-live="off">
      {clockText(seconds ?? 0)}
    </span>
  );
}

/** 75.5 seconds are `1:15.5`. */
function clockText(seconds: number): string {
  const tenths = Math.floor(seconds * 10);
  const minutes = Math.floor(tenths / 600);
  return `${minutes}:${String(Math.floor((tenths % 600) / 10)).padStart(2, '0')}.${tenths % 10}`;
}
