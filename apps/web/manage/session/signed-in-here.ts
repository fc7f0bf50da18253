const key = 'candour-signed-in';

/** Whether somebody was signed in when this browser was here last: no more than a guess of what to show while the server is asked. */
export function wasSignedIn(): boolean {
  return localStorage.getItem(key) !== null;
}

export function noteWhetherSignedIn(signedIn: boolean): void {
  if (signedIn) localStorage.setItem(key, 'yes');
  else localStorage.removeItem(key);
}
