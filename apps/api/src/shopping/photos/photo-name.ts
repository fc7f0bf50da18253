/** Which photo of which job an upload is. */
export interface PhotoName {
  jobId: string;
  sha256: string;
}

const shape = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([0-9a-f]{64})$/;

/** The job and hash that the address of an upload names; null where it is none. */
export function readPhotoName(id: string): PhotoName | null {
  const [, jobId, sha256] = shape.exec(id) ?? [];
  return jobId === undefined || sha256 === undefined ? null : { jobId, sha256 };
}

/** The name of an upload, as its address ends. */
export function uploadOf({ jobId, sha256 }: PhotoName): string {
  return `${jobId}.${sha256}`;
}
