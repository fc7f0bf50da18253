import { lazyTexts } from '../../lazy-texts';
import type { HoursTexts } from './hours-texts';

/** The words of opening hours. */
export const { Around: WithHoursTexts, useOwn: useHoursTexts } = lazyTexts<HoursTexts>('hours', {
  en: async () => (await import('./en')).hours,
  fi: async () => (await import('./fi')).hours,
  sv: async () => (await import('./sv')).hours,
  lt: async () => (await import('./lt')).hours,
  id: async () => (await import('./id')).hours,
  ms: async () => (await import('./ms')).hours,
});
