// Time limits that follow the machine: a test that waits for what it needs may wait longer where everything takes longer. And checks of
// answers that are loaded once for all files of a process.
import { TestEnvironment } from 'jest-environment-node';
import * as answerChecks from './answer-checks.mjs';
import { patience } from './slowness.mjs';

/** The limit that a test or a hook was given; hooks run many times. */
const given = new WeakMap();

export default class PatientEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.answerChecks = answerChecks;
  }

  handleTestEvent(event, state) {
    const waiting = event.name === 'test_start' ? event.test : event.name === 'hook_start' ? event.hook : null;
    if (waiting === null) return;
    if (!given.has(waiting)) given.set(waiting, waiting.timeout ?? state.testTimeout);
    waiting.timeout = patience(given.get(waiting));
  }
}
