export const ownerOf: Record<string, string>;
