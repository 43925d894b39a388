import { fault } from './fault';

/** Words that stand on every page: header, footer, and the page nobody asked for. */
export const site = {
  name: 'Alivio',
  skip: 'Skip to the main content',
  home: 'Alivio, go to the start',
  otherLanguage: 'Español',
  learn: 'Learn',
  glossary: 'The words, explained',
  accessibility: 'Accessibility',
  rules: 'The rules we use',
  answers: 'Save or share my answers',
  privacy: 'What you write stays on this device.',
  erase: 'Erase my answers',
  eraseTitle: 'Erase all your answers?',
  eraseBody: 'They cannot be brought back.',
  eraseDesk: 'The cases on the counselor’s desk of this device are erased too.',
  eraseYes: 'Yes, erase them',
  eraseNo: 'Keep them',
  erased: 'Your answers are erased. Nothing of them is left on this device.',
  notAffiliated:
    'Alivio is free. It is not a lender, a servicer, a law office or a government agency, and it does not give legal advice.',
  counselor: 'Free help by phone, from a HUD-approved counselor:',
  scam: 'Help is free. Anyone who asks for money first, tells you to stop calling your servicer, or wants you to sign over the deed may be a scam.',
  askedForMoney: 'Did someone ask you for money to help?',
  notFound: {
    title: 'This page does not exist',
    body: 'The address may have a typing error, or the page has moved. Your answers are safe.',
    home: 'Go to the start',
  },
  fault,
  late: 'Is this page taking long? Load it again. It needs JavaScript; what you typed is still in this tab. You can always call a HUD-approved counselor for free: {counselorPhone}.',
  newer: {
    offer: 'A newer version is here, maybe with newer rules. Your answers stay.',
    use: 'Use the new one',
    later: 'Later',
  },
};
