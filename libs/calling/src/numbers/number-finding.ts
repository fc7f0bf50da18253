/** What a sentence about a telephone number names. */
export type NumberDetails = Readonly<Record<string, string | number>>;

/** An `error` leaves no number to ring; a `warning` is for a person to look at. */
type Severity = 'error' | 'warning';

interface Entry {
  readonly severity: Severity;
  readonly say: (details: NumberDetails) => string;
}

const error = (say: Entry['say']) => ({ severity: 'error', say }) as const;
const warning = (say: Entry['say']) => ({ severity: 'warning', say }) as const;

const names = new Intl.DisplayNames('en', { type: 'region' });

/** ` in Finland`; nothing where the number names no country. */
const inCountry = ({ country }: NumberDetails): string =>
  typeof country === 'string' && country !== '' ? ` in ${names.of(country) ?? country}` : '';

/** Everything that can be wrong with a telephone number as it was typed. */
const CATALOGUE = {
  not_a_number: error((d) => `${d.typed} is no telephone number: write one such as ${d.example}.`),
  spreadsheet_number: error(
    (d) => `A spreadsheet turned the number into ${d.typed}: format its column as text, and write the number again.`,
  ),
  several_numbers: error((d) => `${d.typed} holds more than one number: keep one.`),
  country_unknown: error(
    (d) =>
      `It is not known in which country ${d.typed} is: begin with + and the country's code, or choose the organisation's country in the settings.`,
  ),
  too_short: error((d) => `${d.typed} has too few figures for a number${inCountry(d)}: write all of it.`),
  too_long: error((d) => `${d.typed} has too many figures for a number${inCountry(d)}: keep one number.`),
  impossible: error((d) => `${d.typed} can't be a number${inCountry(d)}: mend it.`),
  emergency: error((d) => `${d.typed} is an emergency number: nobody is surveyed there.`),
  short_number: error((d) => `${d.typed} is a short number of a service: write a person's number.`),
  premium_number: error((d) => `${d.typed} costs its callers extra: write another number.`),
  unknown_range: warning((d) => `No numbers like ${d.typed} are known${inCountry(d)}: look whether it is right.`),
  extension_kept: warning((d) => `The extension ${d.extension} is kept, and has to be dialled or asked for.`),
} as const satisfies Record<string, Entry>;

/** Stable names of findings; programs rely on them, people read the message. */
export type NumberCode = keyof typeof CATALOGUE;

/** What leaves no number to ring. */
export type NumberErrorCode = {
  [Code in NumberCode]: (typeof CATALOGUE)[Code]['severity'] extends 'error' ? Code : never;
}[NumberCode];

/** Something about a typed number: what is wrong, or what somebody should know. */
export interface NumberFinding {
  readonly code: NumberCode;
  readonly severity: Severity;
  readonly details: NumberDetails;
  /** A sentence in plain English that says what to do. */
  readonly message: string;
}

/** Makes a finding; its severity and its sentence are those of the catalogue. */
export function numberFinding(code: NumberCode, details: NumberDetails): NumberFinding {
  const { severity, say } = CATALOGUE[code];
  return { code, severity, details, message: say(details) };
}
