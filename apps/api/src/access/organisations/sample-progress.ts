/** How far the loading of the sample has come; `signIn` is there once it is done. */
export interface SampleProgress {
  status: 'none' | 'running' | 'done' | 'failed';
  done: number;
  total: number;
  message?: string;
  organisationId?: string;
  signIn?: { email: string; password: string };
}
