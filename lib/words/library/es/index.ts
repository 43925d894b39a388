import type { library as english } from '../en/index';
import { accessibility } from './accessibility';
import { commandLine } from './commandLine';
import { desk } from './desk';
import { doors } from './doors';
import { fileProblems } from './fileProblems';
import { glossary } from './glossary';
import { kinds } from './kinds';
import { learn } from './learn';
import { letterTexts } from './letterTexts';
import { report } from './report';
import { scoreboard } from './scoreboard';
import { situations } from './situations';
import { story } from './story';

/** What is read on pages of its own, in Spanish: kept apart, so that the other pages need not load it. */
export const library: typeof english = {
  accessibility,
  commandLine,
  desk,
  doors,
  fileProblems,
  glossary,
  kinds,
  learn,
  letterTexts,
  report,
  scoreboard,
  situations,
  story,
};
