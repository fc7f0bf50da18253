import { describe, expect, it } from '@jest/globals';
import { problems } from '../../apps/api/src/problems.ts';
import { photoFaults } from '../../apps/api/src/shopping/photos/read-photo.ts';
import { CallingProblem } from '../../apps/api/src/callings/calling-problems.ts';
import { enProblems as enInterviewProblems } from '../../apps/web/interview/texts/problems/en.ts';
import { enProblems } from '../../apps/web/shop/texts/problems/en.ts';

/** What no call of the shoppers' app can be answered, each for what other people do. */
const ofOthers = [
  'wrong_credentials',
  'choose_organisation',
  'signed_in_as_other',
  'already_set_up',
  'taken',
  'still_in_use',
  'would_be_circular',
  'last_owner',
  'weak_password',
  'unusable_definition',
  'unknown_measure',
  'unknown_field',
  'too_many_fields',
  'too_many_compared',
  'field_not_compared',
  'unusable_standard',
  'unusable_rules',
  'programme_not_ready',
  'nothing_changed',
  'own_visit',
  'closed',
  'unusable_file',
  'sealed_visit_unreadable',
  'sealed_visit_not_theirs',
  'unusable_message',
  'unusable_logo',
  'unusable_number',
  // Of the telephone line.
  'not_genuine',
  'no_own_telephone',
  'line_rests',
  'line_refused',
  'telephone_busy',
  'no_simulated_line',
  'unusable_recording',
  // Of paper.
  'cannot_be_printed',
  'other_language',
  'more_than_a_leaf',
  'empty_scan',
  'check_settled',
  'unusable_check',
  // Of cases.
  'case_open',
  'not_now_in_case',
  'not_now_in_promise',
  'remedy_needs_yes',
  'own_remedy',
  'too_many_causes',
  'rule_of_anonymous',
  'rule_meets_many',
  // Of letters.
  'unusable_postal_address',
  'not_by_post',
  'nothing_to_post',
  'too_few_to_hide',
  'return_address_needed',
  'unusable_posting_day',
  'posted_otherwise',
  'sending_suspended',
  // Of interviewers, who ask by telephone.
  'not_to_be_rung',
  'unusable_appointment',
  'other_version',
  'handed_in_already',
  'steps_missing',
  'no_call_backs',
  'not_handed_in',
];
/** What the app takes for no answer at all, and tries again by itself. */
const triedAgain = ['database_unavailable', 'files_unavailable', 'busy', 'changed_on_its_way'];
/** What the app tells apart by what it was doing. */
const ofThePhone = ['visit_not_accepted', 'put_right_too_late', 'photo_gone'];

describe('what a phone can be refused', () => {
  it('is worded, every code of it', () => {
    const known = Object.keys(enProblems.known);
    const expected = [...Object.keys(problems), ...Object.keys(photoFaults), ...ofThePhone].filter(
      (code) => !ofOthers.includes(code) && !triedAgain.includes(code),
    );
    expect(known.toSorted()).toEqual(expected.toSorted());
  });

  it('is worded for interviewers, whatever a call can be refused', () => {
    const known = Object.keys(enInterviewProblems.known);
    expect(known).toEqual(expect.arrayContaining(Object.keys(CallingProblem.entries)));
    // And each is a code that there is.
    expect(known.filter((code) => !(code in problems))).toEqual([]);
  });
});
