import type { Definition } from '#surveys';
import type { Finding } from './problem';

export interface SurveyRow {
  id: string;
  name: string;
  setting: string;
  audience: string;
  languages: string[];
  anonymous: boolean;
  state: 'draft' | 'published';
  latestVersion: { id: string; number: number } | null;
  questions: number;
  updatedAt: string;
}

export interface ReadySurvey {
  key: string;
  definition: Definition;
}

export interface SurveyVersion {
  id: string;
  number: number;
  publishedAt: string;
  publishedBy?: string | null;
}

export interface Survey<Draft> {
  id: string;
  name: string;
  draft: Draft;
  draftRevision: number;
  versions: SurveyVersion[];
  findings: Finding[];
}
