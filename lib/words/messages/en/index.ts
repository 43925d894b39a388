import { assumed } from './assumed';
import { checks } from './checks';
import { common } from './common';
import { evidence } from './evidence';
import { explain } from './explain';
import { fields } from './fields';
import { notices } from './notices';
import { options } from './options';
import { phases } from './phases';
import { problems } from './problems';
import { statuses } from './statuses';
import { steps } from './steps';
import { terms } from './terms';
import { timeline } from './timeline';
import { warnings } from './warnings';

/** Every message in English, by namespace; each language has the same keys and the same placeholders. */
export const en = {
  assumed,
  checks,
  common,
  evidence,
  explain,
  fields,
  notices,
  options,
  phases,
  problems,
  statuses,
  steps,
  terms,
  timeline,
  warnings,
};

export type Words = typeof en;
