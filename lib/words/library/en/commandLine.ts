/** What the command line says of its use. */
export const commandLine = {
  usage: `Usage: alivio COMMAND

  simulate CASE.json [--as-of DATE]   the simulation as JSON ("-" reads standard input);
                                      --history adds the closed programs of 2007 to 2016
  explain CASE.json --lang es|en      the same answer as text; takes --as-of; --all: every option
  batch [FILE]                        one case a line in, one simulation a line out, in order
    --from ndjson|csv|fannie-mae-performance
                                      how the cases are written (a name that ends in .csv is CSV)
    --template                        prints the first line of a CSV file of cases, and ends
    --brief                           simulations without their checks
    --columns, --to csv               a flat row for each case and option, as NDJSON or CSV
    --out FILE [--resume]             writes to a new file, or goes on with a part-written one
  report [FILE] [--to text|csv|html]  sums up what a batch wrote: statuses and payments by option
  schema case|simulation              the JSON Schema
  changes FROM TO                     what differs between the rules of two days, as JSON

--lang es|en also sets the language of messages (English without it).
Exit codes: 0 done, 1 some input was refused, 2 wrong use,
70 a fault of Alivio itself, 74 the output could not be written`,
  noCommand: 'A command is missing.',
  unknownCommand: 'There is no command “{command}”.',
  unknownOption: 'There is no option {option}.',
  optionElsewhere: '{option} does not go with “{command}”.',
  optionTwice: 'The option {option} is given twice.',
  oneOf: '{option} takes one of {known}, not “{given}”.',
  briefRows: '--brief has no rows: take it, or --columns and --to csv.',
  resumeWhat: '--resume needs --out and the part-written file.',
  diskFull: 'The disk is full.',
  notWritten: 'The output could not be written: {reason}',
  goOn: 'The last lines are missing. Make room, and go on with --out FILE --resume.',
  runAgain: 'What was written is not whole. Make room, and run the command again.',
  valueMissing: '{option} needs a value after it.',
  valueUnwanted: '{option} takes no value.',
  language: '--lang takes es or en, not “{given}”.',
  day: '--as-of takes a date like 2026-11-23, not “{given}”.',
  oneFile: '{command} takes one file, or “-” for standard input.',
  batch: 'batch takes one file, or standard input.',
  report: 'report takes one file that a batch wrote, or standard input.',
  schema: 'schema takes one word: case or simulation.',
  changes: 'changes takes two dates like 2026-04-30 2026-05-01, the earlier one first.',
};
