/** Answers that are refused in a file, where its form has to be told; the keys are some of `problems`. */
export const fileProblems = {
  date: '“{field}” has to be a date that exists, with the year first, like 2026-04-30.',
  'event-date': '“{field}” has to be a date that exists, with the year first, like 2026-04-30, or “none”.',
  'yes-no': 'Answer “{field}” with true or false, or leave it empty.',
};
