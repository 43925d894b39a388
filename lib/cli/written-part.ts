import type { FileHandle } from 'node:fs/promises';
import { csvLine } from '../contract/csv-cases';
import { COLUMNS } from '../contract/write-columns';
import { BatchRefusal, type WrittenPart } from './batch';
import type { OutputForm } from './batch-lines';
import { linesOf } from './input';

/** The first line of an output; empty where it has none. */
export function headerOf(form: OutputForm): string {
  return form === 'csv-rows' ? csvLine(COLUMNS) : '';
}

interface PartWritten extends WrittenPart {
  /** Where the output goes on, in bytes. */
  readonly offset: number;
}

/** The line of the input that a flat row tells of. */
const LINE_OF: Readonly<Partial<Record<OutputForm, RegExp>>> = {
  'csv-rows': /^(\d+),/,
  'ndjson-rows': /^\{"line":(\d+),"option":/,
};

/** A line, in any form, that says that a case was refused. */
const REFUSED = /^(\{"line":\d+,("error"|"option":null,.*"problem":")|\d+,{8}.)/;

/**
 * What a part-written output holds. Its last case is run again, since nobody knows whether its rows are whole; that the answer is
 * the same a second time shows that input, rules and options are those of the first run.
 */
export async function readWrittenPart(file: FileHandle, form: OutputForm): Promise<PartWritten> {
  const header = headerOf(form);
  const pattern = LINE_OF[form];
  let end = 0;
  let allRead = true;
  // The case told last: its number or line, where it begins, and its rows.
  let last = { key: 0, start: 0, text: '' };
  for await (const texts of linesOf(file.createReadStream({ autoClose: false, start: 0 }), { unfinished: false })) {
    for (const text of texts) {
      const isHeader = end === 0 && header !== '';
      const key = isHeader ? 0 : pattern ? Number.parseInt(pattern.exec(text)?.[1] ?? '', 10) : last.key + 1;
      if (Number.isNaN(key) || (isHeader && `${text}\n` !== header)) {
        throw new BatchRefusal([{ path: '', problem: 'other-output' }]);
      }
      if (REFUSED.test(text)) allRead = false;
      const start = end;
      end += Buffer.byteLength(text) + 1;
      if (isHeader) last = { key, start: end, text: '' };
      else last = key === last.key ? { ...last, text: `${last.text}${text}\n` } : { key, start, text: `${text}\n` };
    }
  }
  const done = Math.max(0, last.key - 1);
  return { cases: pattern ? 0 : done, line: pattern ? done : 0, allRead, next: last.text, offset: last.start };
}
