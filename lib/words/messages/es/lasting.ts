import type { lasting as english } from '../en/lasting';

export const lasting: typeof english = {
  title: '¿Duró esa ayuda?',
  lead: 'Esto es lo que se contó en el pasado. Es historia y no un pronóstico: esos préstamos, esos años y esas reglas no eran como los suyos.',
  change: {
    'cut-20-or-more': 'Baja el capital y el interés 20% o más.',
    'cut-10-to-20': 'Baja el capital y el interés de 10% a 20%.',
    'cut-below-10': 'Baja el capital y el interés menos de 10%.',
    same: 'Deja igual el capital y el interés.',
    higher: 'Sube el capital y el interés.',
  },
  record:
    'De 100 préstamos con un cambio así, hecho de {from} a {to}, {share} tenían {days} o más de atraso {after} después.',
  recordOf: {
    'hamp-after-12':
      'Con HAMP, un programa federal que bajaba los pagos (cambios de {from} a {to}), {share} de 100 tenían {days} o más de atraso {after} después.',
  },
  none: 'No hallamos ningún dato publicado para esta clase de ayuda, así que no mostramos ninguno.',
  noneFor: {
    'repayment-plan':
      'No hallamos ningún dato publicado para los planes de pagos, así que no mostramos ninguno. Sí sabemos cómo funciona: el pago sube por unos meses y aprieta su presupuesto.',
  },
  source: 'Lo contó:',
  verified: 'Lo leímos el {date}.',
};
