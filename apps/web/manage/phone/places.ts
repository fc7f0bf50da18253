/** The telephone's screens, which come as one file: whoever opens one is a press away from the other. */
export { Phone } from './phone';
export { CallingRules } from './rules/calling-rules';
