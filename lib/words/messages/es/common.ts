import type { common as english } from '../en/common';

export const common: typeof english = {
  yes: 'Sí',
  no: 'No',
  unknown: 'Aún no se sabe',
  noFigure: 'sin cifra',
  months: {
    '1': 'enero',
    '2': 'febrero',
    '3': 'marzo',
    '4': 'abril',
    '5': 'mayo',
    '6': 'junio',
    '7': 'julio',
    '8': 'agosto',
    '9': 'septiembre',
    '10': 'octubre',
    '11': 'noviembre',
    '12': 'diciembre',
  },
  date: '{day} de {month} de {year}',
  monthOfYear: '{month} de {year}',
  duration: {
    months: '{count, plural, one {# mes} other {# meses}}',
    monthsAndYears:
      '{count} meses ({years, plural, one {# año} other {# años}}{rest, plural, =0 {} one { y # mes} other { y # meses}})',
    days: '{count, plural, one {# día} other {# días}}',
  },
  groups: {
    loan: 'Su préstamo',
    arrears: 'Lo que está atrasado',
    property: 'Su casa',
    hardship: 'Su dificultad económica',
    household: 'Su hogar',
    history: 'Ayuda que ya recibió',
    disaster: 'El desastre',
    foreclosure: 'Fechas de la ejecución hipotecaria',
    historical: 'Programas del pasado',
    investor: 'La mirada del inversionista',
    market: 'Tasas del mercado',
  },
};
