export function measureSlowness(): number;
export function patience(limit: number): number;
