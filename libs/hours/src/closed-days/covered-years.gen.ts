// Written by `npm run write-closed-days`; where it is from, and its licence, are in NOTICE.md.
export const COVERED = {"from":2026,"until":2031};
