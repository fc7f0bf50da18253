import { useTexts } from '../texts/texts-provider';

/** States of callings and their reasons in words; a reason is an outcome, or why somebody is not rung. */
export function useCallingWords() {
  const { phone } = useTexts();
  const reasons: Readonly<Record<string, string>> = { ...phone.reasons, ...phone.outcomes };
  return {
    state: (state: keyof typeof phone.states) => phone.states[state],
    reason: (reason: string | null) => (reason === null ? '–' : (reasons[reason] ?? reason)),
  };
}
