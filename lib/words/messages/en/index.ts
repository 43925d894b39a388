import { answer } from './answer';
import { arithmetic } from './arithmetic';
import { assumed } from './assumed';
import { cautions } from './cautions';
import { charts } from './charts';
import { checks, checksOf } from './checks';
import { common } from './common';
import { compare } from './compare';
import { device } from './device';
import { estimates } from './estimates';
import { evidence } from './evidence';
import { explain } from './explain';
import { explained } from './explained';
import { fields } from './fields';
import { findOwner } from './findOwner';
import { headlines } from './headlines';
import { history } from './history';
import { investor } from './investor';
import { lasting } from './lasting';
import { letter } from './letter';
import { letters } from './letters';
import { missingDays } from './missingDays';
import { notices } from './notices';
import { options } from './options';
import { papers } from './papers';
import { paths } from './paths';
import { phases } from './phases';
import { problems } from './problems';
import { results } from './results';
import { review } from './review';
import { rulesPages } from './rulesPages';
import { sheet } from './sheet';
import { site } from './site';
import { start } from './start';
import { stateDoors } from './stateDoors';
import { stateLaw } from './stateLaw';
import { statuses } from './statuses';
import { steps } from './steps';
import { sums } from './sums';
import { terms } from './terms';
import { timeline } from './timeline';
import { urgent } from './urgent';
import { warnings } from './warnings';
import { whatIf } from './whatIf';
import { wizard } from './wizard';

/** Every message in English, by namespace; each language has the same keys and the same placeholders. */
export const en = {
  answer,
  arithmetic,
  assumed,
  cautions,
  charts,
  checks,
  checksOf,
  common,
  compare,
  device,
  estimates,
  evidence,
  explain,
  explained,
  fields,
  findOwner,
  lasting,
  letter,
  letters,
  headlines,
  history,
  investor,
  missingDays,
  notices,
  options,
  papers,
  paths,
  phases,
  problems,
  results,
  review,
  rulesPages,
  sheet,
  site,
  start,
  stateDoors,
  stateLaw,
  statuses,
  steps,
  sums,
  terms,
  timeline,
  urgent,
  warnings,
  whatIf,
  wizard,
};

export type AllMessages = typeof en;
