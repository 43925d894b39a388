/** The stretches of an option's payments. */
export const phases = {
  trial: {
    label: 'Trial payments',
    line: 'Trial: {payment} a month for {months}, from month {fromMonth}.',
  },
  forbearance: {
    label: 'Paused or lower payments',
    line: 'Pause: {payment} a month for {months}, from month {fromMonth}.',
  },
  plan: {
    label: 'Plan payments',
    line: 'Plan: {payment} a month for {months}, from month {fromMonth}.',
  },
  regular: {
    label: 'Regular payments',
    line: 'Regular payment: {payment} a month for {months}, from month {fromMonth}.',
  },
  modified: {
    label: 'Payments of the changed loan',
    line: 'Changed loan: {payment} a month for {months}, from month {fromMonth}.',
  },
  supplement: {
    label: 'Payments with the supplement',
    line: 'With the supplement: {payment} a month for {months}, from month {fromMonth}.',
  },
  within: {
    lower: 'From month {fromMonth}: {payment} a month for {months}. The extra for the escrow shortage is paid by then.',
    less: 'From month {fromMonth}: {payment} a month for {months}.',
    last: 'Month {fromMonth}: {payment}, the last payment of the plan.',
    balloon: 'Month {fromMonth}: {payment}, the last payment. The whole balance that is left is due with it.',
    balloonLabel: 'Last payment, with the whole balance',
    higher: 'From month {fromMonth}, the payment rises to {payment} a month for {months}.',
  },
};
