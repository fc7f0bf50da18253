import type { Choice, DoubtReason, Mark } from '#reading';

/** Why a page, or a whole file, was not read. */
export const READ_REASONS = {
  no_code: 'No code of ours was found on this page. Where it is one of our sheets, scan it again, flat and whole.',
  forged: 'The code on this page was not made by this organisation.',
  unknown_sheet: 'The code on this page belongs to no sheet that was printed here.',
  two_sheets: 'The codes on this page belong to different pages: two sheets lie, or were taped, together.',
  mirrored: 'This page is a mirror image. Scan it from its printed side.',
  not_found_on_page:
    'The squares and boxes of this sheet were not found where they belong. Scan it again, flat and whole.',
  too_coarse: 'This page has too few pixels. Scan it again at 200 dots per inch.',
  too_large: 'This file is larger than 200 MB. Scan it in parts.',
  too_many_pages: 'This file has more than 2,000 pages. Scan it in parts.',
  too_many_pixels: 'This page has more than 50 million pixels. Scan it again at 200 dots per inch.',
  too_slow: 'This page took too long to open. Scan it again.',
  too_much_memory: 'This page takes too much memory to open. Scan it again at 200 dots per inch.',
  broken: 'This file is damaged, or was cut short. Scan it again.',
  locked: 'This file is locked by a password. Save it without one.',
  empty_file: 'This file is empty.',
  not_tried: 'Pages before this one could not be opened, so it was not tried. Scan it again by itself.',
  broke_off:
    'Reading broke off at this page, whenever it was tried: it and what lies behind it were not read. Scan the file again from this page on.',
  unknown_type: 'This file is no PDF, TIFF, JPEG or PNG.',
} as const;

export type ReadReason = keyof typeof READ_REASONS;

/** A page of a scanned file, as it was read. */
export interface ReadPage {
  readonly file: string;
  /** From 0. */
  readonly page_of_file: number;
  readonly state: 'read' | 'blank' | 'foreign' | 'unreadable';
  readonly why?: ReadReason;
  /** The number of the sheet, and the page counted from 1; null where they are not known. */
  readonly sheet: string | null;
  readonly page: number | null;
  /** How many pages the sheet has. */
  readonly pages: number | null;
  /** Quarters, counter-clockwise, by which the page lies turned. */
  readonly turned: 0 | 90 | 180 | 270;
  /** From 0 to 1. */
  readonly quality: number;
  readonly boxes: readonly { readonly id: string; readonly mark: Mark; readonly ink: number }[];
  readonly questions: readonly ReadQuestion[];
  readonly fields: readonly { readonly id: string; readonly written: boolean }[];
  /** The page put straight, a grey JPEG with `STRAIGHT_PER_MM` pixels for a millimetre, where it was asked for. */
  readonly straight?: Uint8Array;
}

/** What a question was answered with. */
export interface ReadQuestion {
  /** A question, or `matrix.row`. */
  readonly question: string;
  /** Nothing marked is an empty list; null where only a person can tell. */
  readonly choice: readonly Choice[] | null;
  readonly doubtful: boolean;
  readonly why?: DoubtReason;
}

/** A page that says nothing of a sheet. */
export function unreadPage(
  place: Pick<ReadPage, 'file' | 'page_of_file'>,
  state: Exclude<ReadPage['state'], 'read'>,
  why?: ReadReason,
): ReadPage {
  const empty = {
    sheet: null,
    page: null,
    pages: null,
    turned: 0,
    quality: 0,
    boxes: [],
    questions: [],
    fields: [],
  } as const;
  return { ...place, state, ...(why === undefined ? {} : { why }), ...empty };
}
