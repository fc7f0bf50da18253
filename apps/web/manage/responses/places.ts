/** The screens of answers, loaded as one. */
export { ContactWishes } from './contact-wishes';
export { Response } from './response';
export { Responses } from './responses';
