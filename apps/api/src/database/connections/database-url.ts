/** Injection token of the database's address as the application's account. */
export const DATABASE_URL = Symbol('database url');
