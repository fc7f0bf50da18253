import type { Role } from '#api';

export const roles: Role[] = [
  'owner',
  'analyst',
  'region_manager',
  'store_manager',
  'scheduler',
  'reviewer',
  'interviewer',
  'supervisor',
  'verifier',
  'shopper',
];
