/** A calendar day on which a country is closed, as `2027-12-06`, and its name in that country. */
export type ClosedDay = readonly [day: string, name: string];
