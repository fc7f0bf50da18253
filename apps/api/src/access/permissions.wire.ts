import { z } from 'zod';
import { keyScopes, permissions, roles } from './permissions.js';

export const roleWire = z.enum(roles).meta({ id: 'Role' });

export const permissionWire = z.enum(permissions).meta({ id: 'Permission' });

export const keyScopeWire = z.enum(keyScopes).meta({ id: 'KeyScope', description: 'What an API key may be given.' });

export type KeyScope = z.output<typeof keyScopeWire>;
