import { annuityKinds } from './annuity-kinds';
import type { Answer } from './answer';
import { cashFlowKinds } from './cash-flow-kinds';
import type { Inputs } from './inputs';
import { scheduleKinds } from './schedule-kinds';

/** Answers one kind of vector with the library's own functions. */
export type Adapter = (inputs: Inputs) => Answer;

export const ADAPTERS: Readonly<Record<string, Adapter>> = { ...annuityKinds, ...cashFlowKinds, ...scheduleKinds };

/** Kinds of vector that do not concern this project, each with the reason. None so far. */
export const LEFT_OUT: Readonly<Record<string, string>> = {};
