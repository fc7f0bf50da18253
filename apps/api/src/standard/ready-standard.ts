import { attentiveness } from './ready/attentiveness.js';
import { commitment } from './ready/commitment.js';
import { courtesy } from './ready/courtesy.js';
import { followUp } from './ready/follow-up.js';
import { honesty } from './ready/honesty.js';
import { knowledge } from './ready/knowledge.js';
import { listening } from './ready/listening.js';
import { resolution } from './ready/resolution.js';
import { respect } from './ready/respect.js';
import { timeliness } from './ready/timeliness.js';
import type { Standard } from './standard.js';

/** The standard that a new organisation begins with: ten principles, to be renamed, reweighted, retired and added to. */
export const readyStandard: Standard = {
  principles: [
    courtesy,
    respect,
    listening,
    attentiveness,
    timeliness,
    knowledge,
    honesty,
    commitment,
    resolution,
    followUp,
  ],
};
