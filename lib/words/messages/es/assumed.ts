import type { assumed as english } from '../en/assumed';
import { pastAssumed } from './history';

export const assumed: typeof english = {
  ...pastAssumed,
  'spoke-with-servicer': 'Usted ya habló con su administrador sobre su dificultad y sobre lo que puede pagar.',
  'no-other-plan': 'Usted no tiene a la vez otra oferta, otro plan de prueba ni otro plan activo.',
  'application-if-asked': 'Si su administrador pide una solicitud completa, usted manda todos los papeles.',
  'hardship-papers': 'Usted puede mostrar papeles de su dificultad si se los piden.',
  'recent-value': 'El valor de la casa viene de una tasación de menos de 90 días.',
  'escrow-reviewed': 'Su administrador ya volvió a calcular los impuestos y el seguro.',
  'constant-balance': 'El interés hasta que empiece el préstamo nuevo se calcula con el saldo de hoy.',
  'advances-paid': 'Los gastos que sumó su administrador de verdad se pagaron a otros.',
  'no-special-agreement': 'Ningún acuerdo aparte obliga al prestamista a recomprar el préstamo.',
  'no-buydown': 'Nadie paga por un tiempo una parte de su interés (buydown).',
  'land-lease': 'Si usted alquila el terreno, el contrato dura cinco años más que el nuevo plazo.',
  'state-allows-costs': 'La ley de su estado deja sumar estos gastos al saldo.',
  'one-per-event': 'Usted no ha tenido ya un aplazamiento por este mismo desastre.',
  'trial-paid': 'Usted hace a tiempo cada pago de prueba.',
  'payments-on-time': 'Usted hace cada pago del plan dentro de su mes.',
  'sale-near-default':
    'Con menos de dos meses de atraso: pronto no va a poder pagar, por una causa que nombran las reglas, como una muerte, un divorcio o una enfermedad.',
  'sale-contribution':
    'Usted paga una parte de la pérdida si su administrador la pide. Puede pedirla si usted tiene ahorros o un ingreso alto. Si no puede pagarla, pida que sea menos.',
  'sale-in-default': 'El día en que se cierra la venta, el préstamo está atrasado (in default).',
  'form-of-sale': 'El administrador mira caso por caso el precio, el comprador y otras deudas sobre la casa.',
  'affordability-signed': 'Usted firma que puede con el pago nuevo.',
  'bankruptcy-rules': 'Si usted está en bancarrota, se cumplen sus reglas.',
  'agency-programs': 'Nada le impide entrar en programas de la agencia.',
  'credit-review': 'Su administrador mira su crédito y ve que usted puede pagar desde ahora.',
  'owner-signs': 'Usted es dueño de la casa, debe el préstamo y firma el cambio.',
  'highest-rate':
    'Usamos la tasa más alta que su administrador puede fijar sin pedir permiso a VA. La suya puede ser más baja.',
  'trial-within-month': 'Cada pago de prueba llega antes de que termine su mes.',
  'usda-help-honest': 'Usted no recibió antes una ayuda por papeles falsos.',
  'target-of-usda': 'Los textos que leímos no dicen la meta del pago. Usamos un 20 por ciento menos que hoy.',
  'final-offer-modeled': 'Los textos no dicen cómo se calcula una última oferta. Usamos la tasa de hoy y 40 años.',
  'common-practice': 'Ninguna regla pública obliga a un prestamista privado. Estos son límites que se usan a menudo.',
};
