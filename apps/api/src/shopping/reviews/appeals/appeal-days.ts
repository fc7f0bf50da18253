/** Days after a decision in which it may be appealed. */
export const appealDays = 7;
