import type { Condition } from './condition.js';
import type { Text } from './language.js';

/** The item counts towards a principle. `reverse` turns the scale round: the lowest code is the best. */
export interface Measures {
  readonly principle: string;
  /** Above 0, at most 100: how much the item counts beside the principle's other items. */
  readonly weight: number;
  readonly reverse?: boolean;
}

/** The item is one of the three figures that stand beside the principles: satisfaction, recommendation, effort. */
export type Role = 'overall' | 'recommend' | 'ease';

export interface Placed {
  /** `^[a-z][a-z0-9_]{0,39}$`, unique in the survey. */
  readonly key: string;
  readonly text: Text;
  readonly help?: Text;
  readonly showIf?: Condition;
  /** Who answers, in the author's words: for print, where the condition is too deep for a line that is made from it. */
  readonly showIfWords?: Text;
}

/** A way of asking that may leave a question out, which its record tells as 'not shown'. */
export type OmittingRendering = 'automated_call';

export interface Asked extends Placed {
  readonly required?: boolean;
  /** Offers 'does not apply'. */
  readonly allowNotApplicable?: boolean;
  /** Offers 'I would rather not say'. */
  readonly allowRefuse?: boolean;
  /** Ways of asking that leave it out, for what they can't carry; only where it is not required. */
  readonly omit?: readonly OmittingRendering[];
}

/** An item points at a principle, or has a role, or neither (then it is not scored); never both. */
export interface Scored {
  readonly measures?: Measures;
  readonly role?: Role;
  /** Points in a visit's score, above 0; without them, the weight of what it measures. Checklists only. */
  readonly worth?: number;
  /** Earning nothing here sets off the checklist's rule for critical items. Checklists only. */
  readonly critical?: boolean;
}
