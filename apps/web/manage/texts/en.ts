import { campaigns } from './campaigns/en';
import { changes } from './changes/en';
import { customers } from './customers/en';
import { dashboards } from './dashboards/en';
import type { FindingWords } from './findings/finding-words';
import { fields } from './fields/en';
import { organisation } from './organisation/en';
import { scoring } from './scoring/en';
import { shell } from './shell/en';
import { shopping } from './shopping/en';
import { surveys } from './surveys/en';

export const en = {
  /** The API says them in English. */
  findings: null as FindingWords | null,
  changes,
  scoring,
  shopping,
  ...shell,
  ...dashboards,
  ...customers,
  ...campaigns,
  ...surveys,
  ...fields,
  ...organisation,
} as const;
