import {
  byDefault,
  double,
  integer,
  json,
  moment,
  oneOf,
  orNull,
  smallint,
  text,
  uuid,
} from '../../database/columns.js';
import { defineTable } from '../../database/table.js';
import type { PageReading } from '../scans/page-reading.js';

/** One page of a scanned file, as it was read: each is noted once. */
export const ScanPageTable = defineTable('scan_pages', ['organisationId', 'fileId', 'pageOfFile'], {
  organisationId: uuid(),
  fileId: uuid(),
  /** From 0. */
  pageOfFile: integer(),
  state: oneOf('read', 'blank', 'foreign', 'unreadable'),
  why: orNull(text()),
  /** Of the sheet, from 1. */
  page: orNull(smallint()),
  returnedId: orNull(uuid()),
  /** The first of its sheet and page counts; the same again, or with other marks, stands beside it. */
  counts: orNull(oneOf('first', 'again', 'other')),
  turned: smallint(),
  quality: double(),
  /** Null once its time is over. */
  reading: orNull(json<PageReading>()),
  /** The page put straight, as a picture. */
  straightKey: orNull(text()),
  readAt: byDefault(moment()),
});
