import { SetMetadata } from '@nestjs/common';

export const HEAVY = 'heavy';

/** For a route that may read all that an organisation has: of each organisation one is answered at a time, of all a few. */
export const Heavy = () => SetMetadata(HEAVY, true);
