import type { Draft } from '../keep/shapes';

/** What a refused visit needs: other answers, its job accepted, another try once somebody has mended it, or nothing that helps. */
export type Mend = 'open' | 'accept' | 'again' | 'none';

const hopeless = ['already_handed_in', 'key_used_for_other_answers', 'too_late'];

export function mendOf({ problem, amends }: Pick<Draft, 'problem' | 'amends'>): Mend {
  const code = problem?.code ?? '';
  if (code === 'unusable_answers') return 'open';
  if (code === 'wrong_state') return amends === undefined ? 'accept' : 'none';
  return hopeless.includes(code) ? 'none' : 'again';
}

/** The code by which its sentence is found: what `wrong_state` means depends on what was handed in. */
export function reasonOf(draft: Pick<Draft, 'problem' | 'amends'>): string {
  const code = draft.problem?.code ?? '';
  if (code !== 'wrong_state') return code;
  return draft.amends === undefined ? 'visit_not_accepted' : 'put_right_too_late';
}
