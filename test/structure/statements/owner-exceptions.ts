/** Where a room still writes what another owns, or reads what comes after it, and why (decision 027). What is mended goes from here. */
export const ownerExceptions: Record<string, readonly string[]> = {
  'One statement answers, or keeps what was filled in: intake may not take two (decision 011).': [
    'interchange writes fills',
    'interchange writes invitations',
    'interchange writes responses',
    'interchange writes submissions',
    'interchange writes unfolded',
    'responses writes fills',
    'responses writes invitations',
  ],
  'Folding takes its notes and what they are of in one statement.': [
    'scores writes restatements',
    'scores writes unfolded',
    'scores writes responses',
  ],
  'The sample puts what was done a moment ago to the days on which it would have been done, which no service may.': [
    'sample writes appeals',
    'sample writes assignments',
    'sample writes attempts',
    'sample writes campaigns',
    'sample writes customers',
    'sample writes deadlines',
    'sample writes invitations',
    'sample writes people',
    'sample writes person_links',
    'sample writes programmes',
    'sample writes purchases',
    'sample writes shoppers',
    'sample writes visits',
  ],
  'Whose request it is, and whose stores that person sees, is asked in one statement before every other.': [
    'access reads regions',
    'access reads stores',
  ],
};
