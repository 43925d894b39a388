import { writeFileSync } from 'node:fs';
import { fileText, RESULT_FILE, scoreboard } from '../official/scoreboard';
import { scoreboardText } from './scoreboard-text';

/** `npm run scoreboard`: works every example out as the tests do, writes the result for the page and prints it. */
const result = scoreboard();
writeFileSync(RESULT_FILE, fileText(result));
console.log(scoreboardText(result));
