/** Where this app is served, and what its keepings are called: `/shop` is `shop`. */
export const appName = location.pathname.split('/')[1] ?? '';
export const base = `/${appName}`;
