import { SetMetadata } from '@nestjs/common';

export const WITHOUT_TRANSACTION = 'without transaction';

/** For a route whose service opens its own transactions, such as the intake, which shares commits between requests. */
export const WithoutTransaction = () => SetMetadata(WITHOUT_TRANSACTION, true);
