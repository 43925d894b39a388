import type { steps as english } from '../en/steps';
import { pastSteps } from './history';

export const steps: typeof english = {
  ...pastSteps,
  capitalize: {
    title: 'Sumar lo atrasado al saldo (capitalización)',
    done: 'Su saldo es de {from}. Se suman {accruedInterest} de interés sin pagar y {advances} de gastos. El saldo nuevo es de {to}.',
    'through-trial':
      'Su saldo es de {from}. Se suman {accruedInterest} de interés por {interestMonths}: los que no se pagaron y los que pasan hasta que empiece el préstamo nuevo.{advancesGiven, select, yes { Se suman también {advances} de gastos.} other {}}{suspenseGiven, select, yes { Se restan {suspense} que tiene guardados su administrador.} other {}}{deferredBeforeGiven, select, yes { Entran los {deferredBefore} aplazados antes.} other {}} El saldo nuevo es de {to}.',
    'with-shortage':
      'Su saldo es de {from}. Se suman {accruedInterest} de interés sin pagar, {advances} de gastos y {escrowShortage} de faltante de escrow. El saldo nuevo es de {to}.',
  },
  start: {
    title: 'Empezar con la tasa y el tiempo que falta',
    target:
      'Con {to} y el tiempo que falta, el pago de capital e interés es de {payment}. Ya cumple la meta de {target} o menos.',
    'above-target':
      'Con {to} y el tiempo que falta, el pago de capital e interés sería de {payment}. La meta es de {target} o menos, así que sigue otro paso.',
  },
  'reduce-rate': {
    title: 'Bajar la tasa',
    target: 'La tasa baja de {from} a {to}. El pago queda en {payment} y cumple la meta de {target}.',
    floor:
      'La tasa baja de {from} a {to}, lo más bajo que dejan hoy las reglas. El pago queda en {payment}, todavía más que la meta de {target}.',
    'already-at-floor':
      'Su tasa de {from} ya es igual o más baja que la que usan hoy las reglas. Se queda como está, y el pago es de {payment}.',
    'low-ltv':
      'La casa vale mucho más que la deuda. Por eso las reglas dejan la tasa en {from}. El pago es de {payment}.',
  },
  'extend-term': {
    title: 'Dar más tiempo',
    target:
      '{passed, select, yes {La fecha del último pago ya pasó. El préstamo se paga ahora en {to}.} other {El plazo pasa de {from} a {to}.}} El pago queda en {payment} y cumple la meta de {target}.',
    limit:
      '{passed, select, yes {La fecha del último pago ya pasó. El préstamo se paga ahora en {to}, lo más largo que se permite.} other {El plazo pasa de {from} a {to}, lo más largo que se permite.}} El pago queda en {payment}, todavía más que la meta de {target}.',
  },
  forbear: {
    title: 'Apartar sin interés una parte del saldo',
    target:
      'De {from}, las reglas apartan {setAside}, sin interés ni pago mensual. Usted paga sobre {to}. El pago queda en {payment} y cumple la meta de {target}.',
    'value-floor':
      'Por el valor de la casa, solo se pueden apartar {setAside}. Usted paga sobre {to}. El pago queda en {payment}, más que la meta de {target}.',
    'share-cap':
      'Se pueden apartar {shareCap} como máximo. Usted paga sobre {to}. El pago queda en {payment}, más que la meta de {target}.',
    'low-ltv':
      'La casa vale mucho más que la deuda. Por eso las reglas no apartan nada. El pago sigue en {payment}, más que la meta de {target}.',
  },
  'market-rate': {
    title: 'Usar la tasa de mercado de hoy',
    done: 'La tasa pasa de {from} a {to}. Sigue la última tasa de mercado que tenemos.',
    'note-cap':
      'La tasa pasa de {from} a {to}. Por el mercado sería más alta, pero las reglas no dejan subir más la suya.',
    'note-stays': 'La última tasa de mercado que tenemos no es más baja que la suya. Por eso se queda su tasa de {to}.',
  },
  'new-term': {
    title: 'Fijar el tiempo para pagar',
    kept: 'El tiempo que falta sigue en {to}. El pago de capital e interés es de {payment}.',
    changed: 'El préstamo se paga ahora en {to}. El pago de capital e interés es de {payment}.',
  },
  advance: {
    title: 'Pagar una parte del saldo con un anticipo',
    target:
      'De {from}, USDA anticipa {setAside}, sin interés ni pago mensual. Usted paga sobre {to}. El pago queda en {payment} y cumple la meta de {target}.',
    room: 'La meta de {target} pide un anticipo de {forTarget}, pero solo quedan {setAside} para este préstamo. Usted paga sobre {to}, y el pago queda en {payment}.',
  },
  'claim-arrears': {
    title: 'Pagar lo atrasado con un reclamo parcial (partial claim)',
    'nothing-to-claim':
      'No hay interés ni gastos atrasados, así que aquí el reclamo no paga nada. El saldo sigue en {to}.',
    done: 'FHA paga {claimed}: el interés de los meses sin pagar, y los impuestos, el seguro y los gastos que su administrador pagó o que faltan. Usted lo debe después, sin interés. El saldo sigue en {to}, con el capital que no pagó.',
    room: 'El interés y los gastos atrasados son {pastDue}. FHA solo puede pagar {claimed}, y {capitalized} se suman al saldo. El saldo nuevo es de {to}.',
  },
  'modify-360': {
    title: 'Probar con 30 años nuevos',
    target: 'Con {to} a 30 años, el pago de capital e interés es de {payment}. Cumple la meta de {target} o menos.',
    'above-target':
      'Con {to} a 30 años, el pago de capital e interés sería de {payment}. La meta es de {target} o menos, así que sigue otro paso.',
    affordable:
      'Con {to} a 30 años, el pago de capital e interés es de {payment}. Con impuestos y seguro, no pasa de los {limit} que usted puede pagar.',
    'not-affordable':
      'Con {to} a 30 años, el pago de capital e interés sería de {payment}. Con impuestos y seguro, es más que los {limit} que usted puede pagar. Por eso siguen 40 años.',
  },
  'defer-360': {
    title: 'Pasar una parte del saldo al reclamo',
    target:
      'Para la meta pasan {deferred} más al reclamo. Usted paga sobre {to}. El pago queda en {payment} y cumple la meta de {target}.',
    room: 'La meta pide {needed} más del reclamo, {deferredGiven, select, yes {pero solo quedan {deferred}.} other {pero ya no queda nada.}} A 30 años el pago sería de {payment}, así que siguen 40 años.',
  },
  'modify-480': {
    title: 'Probar con 40 años nuevos',
    target: 'Con {to} a 40 años, el pago de capital e interés es de {payment}. Cumple la meta de {target} o menos.',
    'above-target':
      'Con {to} a 40 años, el pago de capital e interés sería de {payment}. La meta es de {target} o menos.',
    affordable:
      'Con {to} a 40 años, el pago de capital e interés es de {payment}. Con impuestos y seguro, no pasa de los {limit} que usted puede pagar.',
    'not-affordable':
      'Con {to} a 40 años, el pago de capital e interés sería de {payment}. Con impuestos y seguro, es más que los {limit} que usted puede pagar.',
  },
  'defer-480': {
    title: 'Pasar una parte del saldo al reclamo',
    target:
      'Para la meta pasan {deferred} más al reclamo. Usted paga sobre {to}. El pago queda en {payment} y cumple la meta de {target}.',
    room: 'La meta pide {needed} más del reclamo, {deferredGiven, select, yes {pero solo quedan {deferred}.} other {pero ya no queda nada.}} Usted paga sobre {to}. El pago queda en {payment}, más que la meta de {target}.',
  },
};
