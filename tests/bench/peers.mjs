import { loadApart } from '../support/apart.mjs';

/** Libraries that somebody with a loan to compute would find, by the versions measured. They are installed apart, for this alone. */
const VERSIONS = {
  financial: '0.2.4',
  '@formulajs/formulajs': '4.6.1',
  amortizejs: '1.0.3',
  loanjs: '1.1.2',
  'loan-calculator': '3.0.21',
  amortize: '1.1.0',
};

/**
 * Each library as its own page shows its use, and how to read what it gives.
 *
 * @typedef {{ payment: number, interest?: number[], balance?: number[], totalInterest?: number }} Figures in dollars
 * @typedef {{ name: string, version: string, rows: boolean,
 *   run: (amount: number, percent: number, months: number) => unknown,
 *   read: (result: any) => Figures }} Peer `rows`: gives a schedule, not its sums alone
 * @returns {Peer[]}
 */
export function peers() {
  const load = loadApart('peers', VERSIONS);
  const financial = load('financial');
  const formulas = load('@formulajs/formulajs');
  const { Calculator } = load('amortizejs');
  const { Loan } = load('loanjs');
  const { LoanCalculator } = load('loan-calculator');
  const { Loan: LoanModel } = load('loan-calculator/dist/app/models/loan.model');
  const amortize = load('amortize');
  const calculator = new LoanCalculator();

  /** A spreadsheet's functions, once for each month. */
  const byFunctions = (pmt, ipmt, ppmt) => (amount, percent, months) => {
    const rate = percent / 1200;
    const rows = [];
    let balance = amount;
    for (let month = 1; month <= months; month += 1) {
      const interest = ipmt(rate, month, months, -amount);
      balance -= ppmt(rate, month, months, -amount);
      rows.push({ interest, balance });
    }
    return { payment: pmt(rate, months, -amount), rows };
  };
  const readRows = ({ payment, rows }) => ({
    payment,
    interest: rows.map((row) => row.interest),
    balance: rows.map((row) => row.balance),
  });
  const list = [
    { name: 'financial', run: byFunctions(financial.pmt, financial.ipmt, financial.ppmt), read: readRows },
    { name: '@formulajs/formulajs', run: byFunctions(formulas.PMT, formulas.IPMT, formulas.PPMT), read: readRows },
    {
      name: 'amortizejs',
      run: (balance, apr, loanTerm) => Calculator.calculate({ method: 'mortgage', apr, balance, loanTerm }),
      read: ({ periodicPayment, schedule }) => ({
        payment: periodicPayment,
        interest: schedule.map(({ interest }) => interest),
        balance: schedule.map(({ remainingBalance }) => remainingBalance),
      }),
    },
    {
      name: 'loanjs',
      run: (amount, percent, months) => new Loan(amount, months, percent, 'annuity'),
      read: ({ installments }) => ({
        payment: installments[0].installment,
        interest: installments.map(({ interest }) => interest),
        balance: installments.map(({ remain }) => remain),
      }),
    },
    {
      name: 'loan-calculator',
      run: (amount, rate, term) =>
        calculator.amortization.getAmortizationSchedule(new LoanModel(amount, 0, 0, term, rate, []), term),
      read: ({ amortizationEntries }) => ({
        payment: amortizationEntries[0].payment,
        interest: amortizationEntries.map(({ interest }) => interest),
        balance: amortizationEntries.map(({ balance }) => balance),
      }),
    },
    {
      name: 'amortize',
      rows: false,
      run: (amount, rate, totalTerm) => amortize({ amount, rate, totalTerm, amortizeTerm: totalTerm }),
      read: ({ payment, interest }) => ({ payment, totalInterest: interest }),
    },
  ];
  return list.map((peer) => ({ rows: true, ...peer, version: VERSIONS[peer.name] }));
}
