import type { Body, Programme, Terms } from '#api';

/** A programme as it is being made: whatever the API takes of one. */
export type ProgrammeInput = Pick<Programme, keyof Body<'post', '/api/programmes'>>;

export const emptyProgramme: ProgrammeInput = {
  name: '',
  surveyVersionId: '',
  storeIds: [],
  terms: {
    competitor: false,
    visitsPerStore: 4,
    dayParts: [],
    scenario: {},
    briefing: {},
    briefingTest: [],
    fee: 0,
    reimbursedUpTo: 0,
    currency: 'EUR',
    minMinutes: null,
    rotationDays: 30,
    rotationVisits: 0,
    selfAssign: false,
    nameStaff: false,
    requirements: { languages: [], maxKm: null },
    offerHours: 48,
    retentionDays: 400,
    approveHours: 72,
  },
};

export function inputOf({ name, surveyVersionId, storeIds, terms }: Programme): ProgrammeInput {
  return { name, surveyVersionId, storeIds, terms };
}

/** What changes a part of the terms. */
export interface TermsProps {
  terms: Terms;
  onChange: (part: Partial<Terms>) => void;
}
