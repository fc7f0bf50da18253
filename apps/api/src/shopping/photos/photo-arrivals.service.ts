import { Injectable } from '@nestjs/common';

type Hear = (organisationId: string, assignmentId: string) => Promise<void>;

/** Tells whoever waits for the photos of a job that one has come, or was refused: after the commit that keeps it. */
@Injectable()
export class PhotoArrivals {
  readonly #heard: Hear[] = [];

  heardBy(hear: Hear): void {
    this.#heard.push(hear);
  }

  async tell(organisationId: string, assignmentId: string): Promise<void> {
    for (const hear of this.#heard) await hear(organisationId, assignmentId);
  }
}
