import { lazyTexts } from '../lazy-texts';
import type { PromiseTexts } from './promise-texts';

/** The words of promises. */
export const { Around: WithPromiseTexts, useOwn: usePromiseTexts } = lazyTexts<PromiseTexts>('promises', {
  en: async () => (await import('./en')).promises,
  fi: async () => (await import('./fi')).promises,
  sv: async () => (await import('./sv')).promises,
  lt: async () => (await import('./lt')).promises,
  id: async () => (await import('./id')).promises,
  ms: async () => (await import('./ms')).promises,
});
