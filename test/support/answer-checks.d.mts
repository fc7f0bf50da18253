import type { Description } from './contract.ts';

export const contract: Description;
export function faultsOf(pointer: string, body: unknown): string | null;
