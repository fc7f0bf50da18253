import { describe, expect, it } from '@jest/globals';
import { VisitClock } from './visit-clock.ts';

const began = Date.UTC(2026, 4, 4, 10);

/** A phone whose clocks a test moves. */
class Phone {
  wall = began;
  counted = 0;
  readonly clocks = { wall: () => this.wall, counted: () => this.counted };

  /** Time passes while the page lives. */
  passes(seconds: number): void {
    this.wall += seconds * 1_000;
    this.counted += seconds * 1_000;
  }

  /** Time passes while nothing counts: the phone sleeps, or the app is closed. */
  sleeps(seconds: number): void {
    this.wall += seconds * 1_000;
  }

  /** Somebody sets the clock on the wall. */
  set(seconds: number): void {
    this.wall += seconds * 1_000;
  }

  /** The app is opened again, and counts from nothing. */
  opens(last: { at: number; mono: number }): VisitClock {
    this.counted = Math.random() * 1_000_000;
    return new VisitClock(this.clocks, last);
  }
}

const start = () => {
  const phone = new Phone();
  return { phone, clock: phone.opens({ at: began, mono: 0 }) };
};

describe('the clock of a visit', () => {
  it('counts on from where it was', () => {
    const { phone, clock } = start();
    phone.passes(90);
    expect(clock.read()).toEqual({ at: began + 90_000, mono: 90_000 });
  });

  it('adds what the phone slept with its screen locked', () => {
    const { phone, clock } = start();
    phone.passes(10);
    phone.sleeps(300);
    expect(clock.woke()).toBeNull();
    expect(clock.read().mono).toBe(310_000);
    phone.passes(5);
    expect(clock.read().mono).toBe(315_000);
  });

  it('counts nothing twice where the phone counted on while it was locked', () => {
    const { phone, clock } = start();
    phone.passes(120);
    expect(clock.woke()).toBeNull();
    expect(clock.woke()).toBeNull();
    expect(clock.read().mono).toBe(120_000);
  });

  it('goes on over a restart by as long as the app was closed', () => {
    const { phone, clock } = start();
    phone.passes(60);
    const last = clock.read();
    phone.sleeps(1_800);
    const again = phone.opens(last);
    expect(again.read().mono).toBe(1_860_000);
    phone.passes(1);
    expect(again.read().mono).toBe(1_861_000);
  });

  it('never goes back where the clock was set back while the app was closed', () => {
    const { phone, clock } = start();
    phone.passes(60);
    const last = clock.read();
    phone.set(-86_400);
    const again = phone.opens(last);
    expect(again.read()).toEqual({ at: began + 60_000 - 86_400_000, mono: 60_000 });
  });

  it('is not moved by who sets the phone’s clock, and says by how much it was set, once', () => {
    const { phone, clock } = start();
    phone.passes(30);
    expect(clock.wasSet()).toBeNull();
    phone.set(3_600);
    expect(clock.wasSet()).toBe(3_600_000);
    expect(clock.wasSet()).toBeNull();
    phone.set(-7_200);
    phone.passes(5);
    expect(clock.wasSet()).toBe(-7_200_000);
    expect(clock.read().mono).toBe(35_000);
  });

  it('says that it was set back out of sight, where sleeping can not explain it', () => {
    const { phone, clock } = start();
    phone.passes(30);
    phone.set(-600);
    expect(clock.woke()).toBe(-600_000);
    expect(clock.read().mono).toBe(30_000);
  });

  it('does not note what drifts by less than two seconds', () => {
    const { phone, clock } = start();
    phone.passes(30);
    phone.set(1.5);
    expect(clock.wasSet()).toBeNull();
    phone.set(-1.5);
    expect(clock.woke()).toBeNull();
  });

  it('rises whatever happens', () => {
    const phone = new Phone();
    let clock = phone.opens({ at: began, mono: 0 });
    let [last, state] = [0, 7];
    for (let turn = 0; turn < 2_000; turn += 1) {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      const by = (state % 10_000) / 10;
      const acts = [
        () => phone.passes(by),
        () => phone.sleeps(by),
        () => phone.set(by - 500),
        () => clock.woke(),
        () => clock.wasSet(),
        () => (clock = phone.opens(clock.read())),
      ];
      acts[state % acts.length]?.();
      const { mono } = clock.read();
      expect(mono).toBeGreaterThanOrEqual(last);
      last = mono;
    }
  });
});
