/** Injection token: true where this process takes background work, false where it answers requests only. */
export const WORKS = Symbol('works');
