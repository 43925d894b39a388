import { commandLine } from './commandLine';
import { glossary } from './glossary';
import { kinds } from './kinds';
import { learn } from './learn';
import { report } from './report';
import { scoreboard } from './scoreboard';
import { story } from './story';

/** What is read on pages of its own, in English: kept apart, so that the other pages need not load it. */
export const library = { commandLine, glossary, kinds, learn, report, scoreboard, story };
