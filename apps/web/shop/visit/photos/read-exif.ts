/** When and where a picture was taken, as far as its camera wrote it down. */
export interface PhotoFacts {
  takenAt: number | null;
  place: { latitude: number; longitude: number } | null;
}

const nothing: PhotoFacts = { takenAt: null, place: null };
const tags = { camera: 0x8769, place: 0x8825, takenAt: 0x9003, offset: 0x9011 };
/** What a camera writes stands in the first 64 kB. */
const head = 65_536 + 20;

/** Reads time and place from the EXIF of a JPEG, and nothing else of it. What can't be read is not known; nothing throws. */
export async function readExif(file: Blob): Promise<PhotoFacts> {
  const view = new DataView(await file.slice(0, head).arrayBuffer());
  try {
    const start = exifIn(view);
    return start === null ? nothing : factsIn(new Tiff(view, start));
  } catch {
    return nothing;
  }
}

/** Where the TIFF of an EXIF segment begins; null where there is none. */
function exifIn(view: DataView): number | null {
  if (view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; at + 10 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    if (marker === 0xffe1 && view.getUint32(at + 4) === 0x45786966) return at + 10;
    // The picture itself begins.
    if (marker === 0xffda || marker >> 8 !== 0xff) return null;
  }
  return null;
}

/** The directories of a TIFF: their entries by tag. */
class Tiff {
  readonly #view: DataView;
  readonly #start: number;
  readonly #little: boolean;

  constructor(view: DataView, start: number) {
    this.#view = view;
    this.#start = start;
    this.#little = view.getUint16(start) === 0x4949;
  }

  root(): Map<number, number> {
    return this.directory(this.#long(4));
  }

  /** Where each tag's entry stands. */
  directory(at: number): Map<number, number> {
    const count = this.#view.getUint16(this.#start + at, this.#little);
    return new Map(
      Array.from({ length: count }, (_, n) => {
        const entry = at + 2 + n * 12;
        return [this.#view.getUint16(this.#start + entry, this.#little), entry];
      }),
    );
  }

  under(directory: Map<number, number>, tag: number): Map<number, number> {
    const entry = directory.get(tag);
    return entry === undefined ? new Map() : this.directory(this.#long(entry + 8));
  }

  text(directory: Map<number, number>, tag: number): string | null {
    const entry = directory.get(tag);
    if (entry === undefined) return null;
    const length = this.#long(entry + 4);
    const at = length <= 4 ? entry + 8 : this.#long(entry + 8);
    const bytes = new Uint8Array(this.#view.buffer, this.#start + at, Math.max(0, length - 1));
    return String.fromCharCode(...bytes);
  }

  /** Degrees from degrees, minutes and seconds, each a ratio. */
  degrees(directory: Map<number, number>, tag: number): number | null {
    const entry = directory.get(tag);
    if (entry === undefined || this.#long(entry + 4) !== 3) return null;
    const at = this.#long(entry + 8);
    const ratio = (n: number) => this.#long(at + n * 8) / this.#long(at + n * 8 + 4);
    return ratio(0) + ratio(1) / 60 + ratio(2) / 3_600;
  }

  #long(at: number): number {
    return this.#view.getUint32(this.#start + at, this.#little);
  }
}

function factsIn(tiff: Tiff): PhotoFacts {
  const root = tiff.root();
  const camera = tiff.under(root, tags.camera);
  const place = tiff.under(root, tags.place);
  const [north, east] = [tiff.degrees(place, 2), tiff.degrees(place, 4)];
  const latitude = (north ?? NaN) * (tiff.text(place, 1) === 'S' ? -1 : 1);
  const longitude = (east ?? NaN) * (tiff.text(place, 3) === 'W' ? -1 : 1);
  const isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return {
    takenAt: momentOf(tiff.text(camera, tags.takenAt), tiff.text(camera, tags.offset)),
    place: isPlace ? { latitude, longitude } : null,
  };
}

/** `2026:05:04 12:05:07`, in the offset that is written beside it or else the phone's own. */
function momentOf(text: string | null, offset: string | null): number | null {
  const [, day, time] = /^(\d{4}:\d\d:\d\d) (\d\d:\d\d:\d\d)/.exec(text ?? '') ?? [];
  if (day === undefined || time === undefined) return null;
  const zone = offset !== null && /^[+-]\d\d:\d\d$/.test(offset) ? offset : '';
  const at = Date.parse(`${day.replaceAll(':', '-')}T${time}${zone}`);
  return Number.isNaN(at) || at < 0 ? null : at;
}
