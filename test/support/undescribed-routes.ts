/** Routes whose answers the contract does not describe yet. A new route is never entered here. */
export const undescribedRoutes: readonly string[] = [];
