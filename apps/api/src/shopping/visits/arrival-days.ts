/** Days for which a visit waits for its photos while nothing more of it comes; then it goes to review with what has. */
export const arrivalDays = 7;
