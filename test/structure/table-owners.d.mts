export const tablesOf: Record<string, string[]>;
export const ownerOf: Record<string, string>;
