/** Around the words that are explained in place, and the search for them. */
export const explained = {
  search: 'Find a word',
  searchHint: 'You can use your own words, such as “losing my house”.',
  found:
    '{count, plural, =0 {No entry found. Try another word, or read the list below.} one {One entry:} other {# entries:}}',
  here: 'Words explained:',
  close: 'Close',
  more: 'The whole entry',
};
