import { dayWords, type AnsweringTexts, type FindingCode, type IntakeCode, type Language } from '#surveys';

/** What a sentence names: limits, keys, lines, what was found. */
export type Details = Readonly<Record<string, string | number>>;
export type Say = (details: Details) => string;

/** Findings about a survey's definition that its author can meet here; what other ways of asking can't carry is not among them. */
export type DefinitionCode = Exclude<FindingCode, `cannot_carry_${string}` | 'heavy_options'>;

/** What can be wrong with a telephone number, in a form and in a file. */
type PhoneCode =
  | 'phone_not_a_number'
  | 'phone_spreadsheet_number'
  | 'phone_several_numbers'
  | 'phone_country_unknown'
  | 'phone_too_short'
  | 'phone_too_long'
  | 'phone_impossible'
  | 'phone_emergency'
  | 'phone_short_number'
  | 'phone_premium_number';
/** What can be wrong with a postal address, in a form and in a file. */
type AddressCode =
  | 'post_street_missing'
  | 'post_city_missing'
  | 'post_postcode_missing'
  | 'post_postcode_impossible'
  | 'post_country_missing';
export type AddressWords = Readonly<Record<AddressCode, Say>>;
export type PhoneWords = Readonly<Record<PhoneCode, Say>>;

/** What can be wrong with what a form holds. */
export type FieldCode =
  | AddressCode
  | PhoneCode
  | 'needed'
  | 'foreign_currency'
  | 'cause_retired'
  | 'day_is_over'
  | 'target_out_of_order'
  | 'invalid'
  | 'text_too_small'
  | 'text_too_large'
  | 'list_too_small'
  | 'list_too_large'
  | 'number_too_small'
  | 'number_too_large'
  | 'email_malformed'
  | 'time_zone_unknown'
  | 'ends_too_early'
  | 'hours_empty'
  | 'hours_end_early'
  | 'hours_overlap'
  | 'country_unknown'
  | 'identity_needed'
  | 'unusable_text'
  | 'unknown_target'
  | 'missing_column'
  | 'column_needed'
  | 'identity_column_needed'
  | 'day_order_needed'
  | 'replace_or_add'
  | 'not_replaceable'
  | 'unknown_question'
  | 'before_opening'
  | 'unreadable'
  | 'not_a_variable'
  | 'other_domain'
  | 'unknown_principle'
  | 'missing_principle'
  | 'nothing_counts'
  | 'bounds_out_of_order'
  | 'duplicate_key'
  | 'key_removed'
  | 'translation_missing'
  | 'stores'
  | 'staff_notice'
  | 'checklist_long'
  | 'rotation_days'
  | 'rotation_held'
  | 'rotation_visits'
  | 'deactivated'
  | 'other_languages'
  | 'unknown_customer_field'
  | 'not_ordered'
  | 'unusable_field_value'
  | 'not_compared'
  | 'anonymous_fields'
  | 'too_far';

/** What can be wrong with a file, its lines and its cells. */
export type TableCode =
  | 'empty'
  | 'not_text'
  | 'no_header'
  | 'too_many_columns'
  | 'columns_alike'
  | 'header_quote'
  | 'quote'
  | 'encoding_changes'
  | 'cells_to_correct'
  | 'gave_up'
  | 'old_workbook'
  | 'protected_workbook'
  | 'other_workbook'
  | 'macro_workbook'
  | 'linked_workbook'
  | 'broken_workbook'
  | 'unsafe_workbook'
  | 'empty_workbook'
  | 'large_workbook'
  | 'file_gone'
  | 'day_to_come'
  | 'day_before_opening'
  | 'other_day_order'
  | 'amount_in_doubt'
  | 'amount_below_zero'
  | AddressCode
  | PhoneCode
  | 'unknown_country'
  | 'shared_telephone'
  | 'no_number'
  | 'shortened_number'
  | 'number_of_another'
  | 'shared_mailbox'
  | 'code_twice'
  | 'answers_twice'
  | 'key_needed'
  | 'key_of_other_answers'
  | 'cell_count'
  | 'nul_character'
  | 'too_long'
  | 'unusable_text'
  | 'unusable_address'
  | 'unusable_date'
  | 'unusable_amount'
  | 'unusable_number'
  | 'unusable_yes_no'
  | 'too_many_values'
  | 'unusable_weight'
  | 'unusable_code'
  | 'unusable_name'
  | 'unusable_region'
  | 'unusable_latitude'
  | 'unusable_longitude'
  | 'unknown_setting'
  | 'unknown_language'
  | 'unknown_time_zone'
  | 'unknown_consent'
  | 'unusable_consent_day'
  | 'consent_without_wording'
  | 'consent_without_source'
  | 'unknown_store'
  | 'unmapped_language'
  | 'unknown_channel'
  | 'anonymous_survey'
  | 'no_identity'
  | 'two_customers'
  | IntakeCode;

/** Sentences for findings in one language. English has those for answers alone: the API says the others in English. */
export interface FindingWords {
  /** What a respondent could have got wrong, as respondents read it. */
  readonly answers: AnsweringTexts;
  readonly definition: Readonly<Record<DefinitionCode, Say>>;
  readonly fields: Readonly<Record<FieldCode, Say>>;
  readonly tables: Readonly<Record<TableCode, Say>>;
}

/** A day as a language writes it. */
export function dayIn(texts: AnsweringTexts, day: string | number | undefined): string {
  return dayWords(String(day), texts);
}

/** The day of the week, or of the calendar, that a finding about hours names. */
export function weekdayIn(language: Language, { weekday, day }: Details, texts: AnsweringTexts): string {
  if (weekday === undefined) return dayIn(texts, day);
  // 5 January 2026 was a Monday.
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return format.format(Date.UTC(2026, 0, 4 + Number(weekday)));
}

/** A country in brackets behind a blank, as a language names it; nothing where none is told. */
export function countryIn(language: Language, { country }: Details): string {
  const code = String(country ?? '');
  return code === '' ? '' : ` (${new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code})`;
}

/** Languages, given as codes with blanks between, as a language names them. */
export function languagesIn(language: Language, codes: string | number | undefined): string {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const named = String(codes)
    .split(' ')
    .map((code) => names.of(code) ?? code);
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(named);
}
