import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiCookieAuth, ApiBearerAuth } from '@nestjs/swagger';
import type { Permission } from './permissions.js';

export const ACCESS = 'access';
/** Who may call a route: anyone, any signed-in person, or whoever has the permission. */
export type Access = 'anyone' | 'signed-in' | Permission;

/** Declares the permission that a route needs. A route that declares nothing answers nobody. */
export function May(access: Access): MethodDecorator {
  return access === 'anyone'
    ? SetMetadata(ACCESS, access)
    : applyDecorators(SetMetadata(ACCESS, access), ApiCookieAuth(), ApiBearerAuth());
}
