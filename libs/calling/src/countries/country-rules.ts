/** From one time of day until before another, on weekdays from Monday (1) to Sunday (7). */
export interface CallingWindow {
  readonly from: string;
  readonly until: string;
  readonly weekdays: readonly number[];
}

/** `given`: whoever was never asked may not be asked either. `not_refused`: everybody but those who said no. */
export type ConsentNeeded = 'given' | 'not_refused';

/** Where a rule comes from. */
export interface RuleSource {
  readonly says: string;
  readonly where: string;
  /**
   * `read`: in the words of an authority; `reported`: by somebody else, who says whose words they are; `known`: an act that is named, whose
   * words were not at hand; `careful`: nothing was found, and the rule is stricter than what is known elsewhere.
   */
  readonly basis: 'read' | 'reported' | 'known' | 'careful';
}

/** What a country asks of whoever asks customers how they were served. Settings to start from, and no legal advice. */
export interface CountryRules {
  /** When a customer may be rung, by her own clock. */
  readonly windows: readonly CallingWindow[];
  /** Nobody is rung on the country's closed days. */
  readonly isClosedOnHolidays: boolean;
  readonly consent: {
    /** To be rung by an interviewer. */
    readonly call: ConsentNeeded;
    /** To be rung by a machine. */
    readonly automatedCall: ConsentNeeded;
    readonly mail: ConsentNeeded;
  };
  readonly sources: readonly RuleSource[];
}

const workdays = [1, 2, 3, 4, 5] as const;
const saturday = [6] as const;
const sunday = [7] as const;

/** An automated call is asked for everywhere, with the time and the wording kept: that is the product's own rule. */
const unlessRefused = { call: 'not_refused', automatedCall: 'given', mail: 'not_refused' } as const;

/** Where nothing is known: office hours and early evenings, the middle of Saturdays. */
export const CAREFUL_RULES: CountryRules = {
  windows: [
    { from: '09:00', until: '20:00', weekdays: workdays },
    { from: '10:00', until: '17:00', weekdays: saturday },
  ],
  isClosedOnHolidays: true,
  consent: unlessRefused,
  sources: [
    { says: 'Narrower than every window of a country that is known here.', where: 'Candour', basis: 'careful' },
  ],
};

const careful = (says: string): RuleSource => ({ says, where: 'Candour', basis: 'careful' });

/** Rules by country, as in ISO 3166-1. */
const RULES = {
  FI: {
    ...CAREFUL_RULES,
    sources: [
      {
        says: 'Selling by telephone is allowed unless the person forbade it; by e-mail and automatic calls only with prior consent. A survey that sells nothing is neither.',
        where:
          'Act on Electronic Communications Services 917/2014, section 200; kkv.fi/ajankohtaista/lausunnot/aloite-puhelinmyynnin-saantelyn-uudistamisesta (on its forerunner)',
        basis: 'reported',
      },
      careful('No hours by law were found.'),
    ],
  },
  SE: {
    ...CAREFUL_RULES,
    sources: [
      {
        says: 'The register of those who want no calls (NIX) does not cover market surveys.',
        where: 'Konsumentverket, hallakonsument.se/konsumentratt/vill-slippa-telefonforsaljning',
        basis: 'read',
      },
      careful('No hours by law were found.'),
    ],
  },
  LT: {
    ...CAREFUL_RULES,
    consent: { call: 'given', automatedCall: 'given', mail: 'given' },
    sources: [
      {
        says: 'Direct marketing is also asking persons by post, telephone or other direct means for their opinion of goods or services offered.',
        where:
          'Law on Legal Protection of Personal Data, article 2(1); quoted by the State Data Protection Inspectorate, infa.lt/35320',
        basis: 'reported',
      },
      {
        says: 'Electronic communications, calls and e-mail alike, may be used for direct marketing only with prior consent.',
        where:
          'Law on Electronic Communications, article 69(1), renumbered 81 since; quoted by the State Data Protection Inspectorate, infa.lt/35320',
        basis: 'reported',
      },
      careful('No hours by law were found.'),
    ],
  },
  ID: {
    ...CAREFUL_RULES,
    windows: [{ from: '09:00', until: '18:00', weekdays: [1, 2, 3, 4, 5, 6] }],
    consent: { ...unlessRefused, call: 'given' },
    sources: [
      {
        says: 'Financial services may offer by personal communication only after consent, Monday to Saturday from 8 to 18 local time, not on national holidays.',
        where: 'OJK Regulation 6/POJK.07/2022, article 25; ntb.wahananews.co/mandalika/catat-penawaran-telemarketing',
        basis: 'reported',
      },
      careful('The rule binds financial services; it is taken for all, and begins an hour later.'),
    ],
  },
  MY: {
    ...CAREFUL_RULES,
    consent: { ...unlessRefused, call: 'given' },
    sources: [
      {
        says: 'Personal data are processed with consent; a person may at any time stop direct marketing, which is advertising or marketing material.',
        where: 'Personal Data Protection Act 2010, sections 6 and 43; mylaw.my/legislation/act-2010-709/section-43',
        basis: 'reported',
      },
      careful(
        'No hours by law were found; whether a survey is direct marketing was not, so consent is asked for calls.',
      ),
    ],
  },
  GB: {
    ...CAREFUL_RULES,
    sources: [
      {
        says: 'Rules on marketing calls and on the register of those who want none do not cover genuine research.',
        where:
          'Privacy and Electronic Communications Regulations 2003, regulations 19 and 21; bitterwallet.com/news/fed-up-of-cold-calls (on the register)',
        basis: 'reported',
      },
      careful('No hours by law were found.'),
    ],
  },
  US: {
    ...CAREFUL_RULES,
    sources: [
      {
        says: 'Telephone solicitations not before 8 and not after 21 at the called person’s place. Survey research is none, but keeps within.',
        where: '47 CFR 64.1200(c)(1)',
        basis: 'known',
      },
      {
        says: 'Automatic diallers and recorded voices need prior express consent for cell phones, surveys included.',
        where: '47 U.S.C. 227(b)(1)(A); AAPOR Cell Phone Task Force report, aapor.org',
        basis: 'read',
      },
      careful('Some states are stricter; the window is an hour shorter at both ends, and has no Sunday.'),
    ],
  },
  AU: {
    windows: [
      { from: '09:00', until: '20:30', weekdays: workdays },
      { from: '09:00', until: '17:00', weekdays: [...saturday, ...sunday] },
    ],
    isClosedOnHolidays: true,
    consent: unlessRefused,
    sources: [
      {
        says: 'Opinion polling: weekdays 9:00 to 20:30, Saturdays and Sundays 9:00 to 17:00, no calls on national public holidays.',
        where:
          'Telecommunications (Telemarketing and Research Calls) Industry Standard 2017; donotcall.gov.au/consumers/consumer-overview/political-calls-you-might-receive',
        basis: 'read',
      },
    ],
  },
} as const satisfies Record<string, CountryRules>;

/** The countries with rules of their own. */
export const COUNTRIES_WITH_RULES: readonly string[] = Object.keys(RULES);

/** The rules of a country; the careful ones where it has none, or is unknown. */
export function rulesOf(country: string | null): CountryRules {
  return country !== null && Object.hasOwn(RULES, country) ? RULES[country as keyof typeof RULES] : CAREFUL_RULES;
}
