/** Words of a fault of the program. They stand apart, because every page holds those of both languages ready. */
export const fault = {
  title: 'Something went wrong on our side',
  body: 'It is not your fault, and it says nothing about your case. Your answers are safe on this device.',
  again: 'Try again',
  answers: 'Save my answers',
  call: 'You do not have to wait for this page. A free counselor can look at your options with you:',
};
