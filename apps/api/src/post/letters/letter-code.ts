import { createHash } from 'node:crypto';
import type { Secret } from '../../config/secret.js';
import { sheetNumber } from '../../paper/page-code.js';

const LENGTH = 12;

/** The code in a letter, by which whoever has no camera opens her survey: 60 bits, made of the invitation and never stored. */
export function letterCode(secret: Secret, invitationId: string): string {
  return sheetNumber(secret.derive('letter', invitationId)).slice(0, LENGTH);
}

/** As it is printed: `ABCD-EFGH-JKMN`. */
export function codeInPrint(code: string): string {
  return code.replaceAll(/(.{4})(?=.)/g, '$1-');
}

/** What somebody typed as a code or a number, without spaces and hyphens, letters that look like figures as these. */
export function readTyped(typed: string): string {
  return typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
}

/** Null for what can't be a code. */
export function readLetterCode(typed: string): string | null {
  const code = readTyped(typed);
  return code.length === LENGTH ? code : null;
}

/** By which a code is found. */
export function codeHash(code: string): Buffer {
  return createHash('sha256').update(`letter ${code}`).digest();
}
