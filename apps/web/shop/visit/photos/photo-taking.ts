import { tell } from '../../../offline/heard';
import { isFull } from '../../../offline/is-full';
import { sha256 } from '../../keep/sha256';
import type { Draft, Photo } from '../../keep/shapes';
import { isHeic } from './is-heic';
import { shrinkPhoto } from './shrink-photo';
import { takenOf } from './taken-of';

/** How a photo of a question fares: being prepared, or why the last one was not kept. */
export type PhotoState = 'busy' | 'no_photo' | 'heic' | 'full' | 'unkept' | 'gone';

/** The visit that photos are taken for. */
interface Visit {
  readonly draft: Draft;
  addPhoto: (photo: Photo, answer: (given: unknown) => unknown) => Promise<void>;
}

/** Takes photos for a visit's questions. They are prepared whatever section is open meanwhile, and nothing ends before them. */
export class PhotoTaking {
  readonly states = new Map<string, PhotoState>();
  readonly #visit: Visit;
  readonly #changed: () => void;
  #taking: Promise<unknown> = Promise.resolve();

  constructor(visit: Visit, changed: () => void) {
    this.#visit = visit;
    this.#changed = changed;
  }

  /** Prepares a picture and keeps it; `add` gives the answer with it, from the one that stands when it is kept. */
  take(
    question: string,
    file: File,
    source: Photo['source'],
    add: (given: unknown, name: string) => unknown,
  ): Promise<void> {
    this.#set(question, 'busy');
    const taken = this.#kept(question, file, source, add).catch((error: unknown) =>
      isFull(error) ? 'full' : 'unkept',
    );
    const told = taken.then((state) => {
      this.#set(question, state);
      tell();
    });
    this.#taking = Promise.all([this.#taking, told]);
    return told;
  }

  /** When every picture so far is kept, or its question says why not. */
  async done(): Promise<void> {
    await this.#taking;
  }

  /** Pictures that an answer names have gone from the phone. */
  lost(question: string): void {
    this.#set(question, 'gone');
  }

  async #kept(
    question: string,
    file: File,
    source: Photo['source'],
    add: (given: unknown, name: string) => unknown,
  ): Promise<PhotoState | null> {
    const taking = takenOf(file, source);
    const shrunk = await shrinkPhoto(file).catch(() => null);
    if (shrunk === null) return (await isHeic(file).catch(() => false)) ? 'heic' : 'no_photo';
    const { content, look } = shrunk;
    const name = await sha256(await content.arrayBuffer());
    const about = { key: this.#visit.draft.key, sha256: name, bytes: content.size, question, source };
    const photo: Photo = { ...about, ...(await taking), content, look, state: 'here', code: null };
    await this.#visit.addPhoto(photo, (given) => add(given, name));
    return null;
  }

  #set(question: string, state: PhotoState | null): void {
    if (state === null) this.states.delete(question);
    else this.states.set(question, state);
    this.#changed();
  }
}
