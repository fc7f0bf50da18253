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
  title: Record<string, string> | string;
  languages: string[];
  questions: number;
}

export interface SurveyVersion {
  id: string;
  number: number;
  publishedAt: string;
  publishedBy?: string | null;
}

export interface Survey<Definition> {
  id: string;
  name: string;
  draft: Definition;
  draftRevision: number;
  versions: SurveyVersion[];
  findings: Finding[];
}
