import { expect, it } from '@jest/globals';
import { calendarDay } from './calendar-day.js';

it.each([
  ['2025-12-31', true],
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2025-04-31', false],
  ['2025-13-01', false],
  ['2025-00-10', false],
  ['2025-01-00', false],
  ['0000-01-01', false],
  ['2025-1-1', false],
  ['2025-01-01T00:00', false],
])('%s exists: %s', (text, exists) => {
  expect(calendarDay(text) !== null).toBe(exists);
});
