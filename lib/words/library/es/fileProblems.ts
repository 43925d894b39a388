import type { fileProblems as english } from '../en/fileProblems';

export const fileProblems: typeof english = {
  date: '“{field}” tiene que ser una fecha que exista, con el año primero, por ejemplo 2026-04-30.',
  'event-date': '“{field}” tiene que ser una fecha que exista, con el año primero, por ejemplo 2026-04-30, o “none”.',
  'yes-no': 'Conteste “{field}” con true o false, o déjelo vacío.',
};
