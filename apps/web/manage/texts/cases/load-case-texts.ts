import { lazyTexts } from '../lazy-texts';
import type { CaseTexts } from './case-texts';

/** The words of cases. */
export const { Around: WithCaseTexts, useOwn: useCaseTexts } = lazyTexts<CaseTexts>('cases', {
  en: async () => (await import('./en')).cases,
  fi: async () => (await import('./fi')).cases,
  sv: async () => (await import('./sv')).cases,
  lt: async () => (await import('./lt')).cases,
  id: async () => (await import('./id')).cases,
  ms: async () => (await import('./ms')).cases,
});
