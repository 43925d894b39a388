/** The way into everything that is there to read. */
export const learn = {
  title: 'Learn what helps',
  description:
    'What each kind of mortgage relief is, what the words mean, and what came before: in plain English and Spanish.',
  lead: 'You need not know any of this to use Alivio. But it helps on the phone.',
  kinds: 'The kinds of help',
  story: 'The story behind it',
  words: 'Words and rules',
};
