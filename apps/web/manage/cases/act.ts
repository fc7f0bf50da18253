import type { Body, Case } from '#api';
import type { Problem } from '../api/problem';

/** What somebody writes down of a case. */
export type Act = Body<'post', '/api/cases/{id}/events'>['act'];

/** What the fields of an act are told. */
export interface ActProps<Of extends Act> {
  act: Of;
  one: Case;
  problem: Problem | null;
  onChange: (act: Act) => void;
}
