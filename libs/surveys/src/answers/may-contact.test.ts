import { expect, it } from '@jest/globals';
import { page, survey, yesNo } from '../../scenario/written-survey.js';
import { mayContact } from './may-contact.js';

const definition = survey(page('one', yesNo('fine'), yesNo('call_me', { contact: true })));

it.each([
  [{ call_me: { value: 1 } }, true],
  [{ call_me: { value: 0 } }, false],
  [{ call_me: { empty: 'skipped' } }, false],
  [{ fine: { value: 1 } }, false],
] as const)('%j allows to contact: %s', (answers, allowed) => {
  expect(mayContact(definition, { survey: 'survey', answers })).toBe(allowed);
});

it('never in an anonymous survey', () => {
  const record = { survey: 'survey', answers: { call_me: { value: 1 } } };
  expect(mayContact({ ...definition, anonymous: true }, record)).toBe(false);
});
