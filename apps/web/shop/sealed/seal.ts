const encoder = new TextEncoder();
/** How a sealed file begins; the server's `shopping/files/seal.ts` opens it. */
const mark = encoder.encode('CANDOUR SEALED VISIT 1\n');
const curve = { name: 'ECDH', namedCurve: 'P-256' };

/** Seals bytes so that only the holder of the key's other half can open them, and no change goes unseen. */
export async function seal(publicKey: string, content: Blob): Promise<Blob> {
  const theirs = Uint8Array.from(atob(publicKey), (letter) => letter.charCodeAt(0));
  const { subtle } = crypto;
  const own = await subtle.generateKey(curve, false, ['deriveBits']);
  const point = await subtle.exportKey('raw', own.publicKey);
  const other = await subtle.importKey('raw', theirs, curve, false, []);
  const shared = await subtle.deriveBits({ name: 'ECDH', public: other }, own.privateKey, 256);
  const salt = await subtle.digest('SHA-256', point);
  const material = await subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt, info: mark };
  const key = await subtle.deriveKey(hkdf, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await subtle.encrypt({ name: 'AES-GCM', iv }, key, await content.arrayBuffer());
  return new Blob([mark, point, iv, sealed], { type: 'application/octet-stream' });
}
