import { checkFinite, type Missable } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/** The end points of an answer scale, and whether its high end is the bad one. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly reverse?: boolean;
}

/**
 * Brings an answer onto 0-100: 100 (x - min)/(max - min), or 100 minus that for a reverse-keyed question.
 *
 * null stays null. An answer outside the scale: `invalid_value`, never clamped. max <= min: `invalid_parameter`.
 *
 * @example normaliseScale(4, { min: 1, max: 5 }) // 75
 */
export function normaliseScale(value: number, scale: Scale): number;
export function normaliseScale(value: Missable, scale: Scale): Missable;
export function normaliseScale(value: Missable, { min, max, reverse = false }: Scale): Missable {
  if (!(Number.isFinite(min) && Number.isFinite(max) && max > min))
    refuse('invalid_parameter', `a scale runs upwards: ${min} to ${max}`);

  if (value === null) return null;
  checkFinite(value, 'answer');
  if (value < min || value > max) refuse('invalid_value', `${value} is outside the scale ${min} to ${max}`);
  return (100 * (reverse ? max - value : value - min)) / (max - min);
}
