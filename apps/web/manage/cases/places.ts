/** The screens of cases, which come as one file. */
export { Cases } from './cases';
export { Case } from './case';
export { CaseFigures } from './figures/case-figures';
export { Promises } from '../promises/promises';
export { Callers } from './callers/callers';
export { CaseRules } from './rules/case-rules';
export { CaseSettings } from './settings/case-settings';
