/** The `Content-Digest` of a body (RFC 9530): its SHA-256. */
export async function digestOf(body: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return `sha-256=:${btoa(String.fromCharCode(...hash))}:`;
}
