import type { options as english } from '../en/options';

export const options: typeof english = {
  authority: {
    'fannie-mae': 'Fannie Mae',
    'freddie-mac': 'Freddie Mac',
    fha: 'FHA',
    va: 'VA',
    usda: 'USDA',
    other: 'Préstamos privados',
    history: 'Programas del pasado',
  },
  any: {
    reinstatement: {
      title: 'Restablecimiento: pagar todo lo atrasado (reinstatement)',
      what: 'Usted paga de una vez todo lo atrasado y sigue como antes.',
      ends: 'Usted queda al día, y el préstamo sigue como antes.',
      next: 'Pida a su administrador la cantidad exacta por escrito y hasta qué día vale.',
    },
    'repayment-plan': {
      title: 'Plan de pagos para ponerse al día (repayment plan)',
      what: 'Usted hace su pago normal y un poco más cada mes, hasta ponerse al día.',
      ends: 'El préstamo no cambia. Al terminar el plan ya no debe nada atrasado.',
      next: 'Diga a su administrador cuánto más puede pagar cada mes y pida el plan por escrito.',
    },
    forbearance: {
      title: 'Pausa o reducción temporal de pagos (forbearance)',
      what: 'Usted paga menos, o nada, por poco tiempo mientras dura la dificultad económica.',
      ends: 'Lo que no paga no se borra. Cuando termina la pausa, hace falta un siguiente paso.',
      next: 'Llame a su administrador antes del próximo pago. Pregunte qué viene después de la pausa y pídalo por escrito.',
    },
    'special-forbearance': {
      title: 'Pausa especial de pagos (special forbearance)',
      what: 'Usted paga menos, o nada, por unos meses mientras dura la dificultad.',
      ends: 'Lo que no paga no se borra. Cuando termina la pausa, hace falta un siguiente paso.',
      next: 'Llame a su administrador antes del próximo pago. Pregunte qué viene después de la pausa y pídalo por escrito.',
    },
    'payment-deferral': {
      title: 'Aplazamiento de pagos atrasados (payment deferral)',
      what: 'Los pagos que faltan pasan al final del préstamo, sin interés. Su pago normal sigue igual.',
      ends: 'Esa suma se debe cuando venda, refinancie o termine el préstamo.',
      next: '¿Ya puede hacer el pago normal? Entonces dígalo a su administrador y pida un aplazamiento (payment deferral).',
    },
    'disaster-payment-deferral': {
      title: 'Aplazamiento de pagos por un desastre (disaster payment deferral)',
      what: 'Los pagos que faltan por causa de un desastre pasan al final del préstamo, sin interés.',
      ends: 'Esa suma se debe cuando venda, refinancie o termine el préstamo.',
      next: 'Cuente a su administrador lo del desastre y que ya puede pagar. Guarde los papeles de FEMA y del seguro.',
    },
    'flex-modification': {
      title: 'Modificación Flex del préstamo (Flex Modification)',
      what: 'El préstamo cambia de manera permanente. Lo atrasado se suma al saldo. La tasa y el plazo cambian para bajar el pago.',
      ends: 'Paga por más tiempo. Una parte de la deuda puede quedar para el final, sin interés.',
      next: 'Pida a su administrador que revise su caso para una Flex Modification. Haga a tiempo cada pago de prueba.',
    },
    'disaster-flex-modification': {
      title: 'Modificación Flex por un desastre (disaster Flex Modification)',
      what: 'Después de un desastre, el préstamo cambia de manera permanente y así baja el pago. Hay menos pruebas.',
      ends: 'Paga por más tiempo. Una parte de la deuda puede quedar para el final, sin interés.',
      next: 'Cuente a su administrador lo del desastre y pida una Flex Modification por desastre.',
    },
    'loan-modification': {
      title: 'Modificación del préstamo (loan modification)',
      what: 'El préstamo cambia de manera permanente. Lo atrasado se suma al saldo y se paga en más años.',
      ends: 'El pago se reparte en más tiempo, y puede pagar más interés en total.',
      next: 'Pida a su administrador que revise su caso para una modificación y pregunte qué papeles necesita.',
    },
    'partial-claim': {
      title: 'Reclamo parcial (partial claim)',
      what: 'La agencia cubre lo atrasado con un segundo préstamo sobre la casa. No tiene interés ni pago mensual.',
      ends: 'Lo paga cuando venda, refinancie o termine el préstamo.',
      next: 'Pida a su administrador que revise su caso para un reclamo parcial (partial claim). Haga a tiempo cada pago de prueba.',
    },
    combination: {
      title: 'Modificación con reclamo parcial (combination)',
      what: 'Una parte de la deuda pasa a un segundo préstamo sin interés. Lo demás recibe otra tasa y más años.',
      ends: 'El segundo préstamo se paga cuando venda, refinancie o termine el primero.',
      next: 'Diga a su administrador que no puede hacer el pago normal y pida uno más bajo.',
    },
    'payment-supplement': {
      title: 'Suplemento de pago (payment supplement)',
      what: 'La agencia paga lo atrasado y luego, por un tiempo, una parte de su pago.',
      ends: 'Después vuelve el pago completo. Lo que se pagó por usted se debe al final del préstamo.',
      next: 'Pregunte a su administrador si puede recibir un suplemento de pago y cuánto pagará cuando termine.',
    },
    'traditional-modification': {
      title: 'Modificación tradicional (traditional loan modification)',
      what: 'Lo atrasado se suma al saldo. El préstamo recibe otra tasa y otro plazo.',
      ends: 'El préstamo sigue hasta su nueva fecha final. Después no queda nada.',
      next: 'Pida a su administrador que revise su caso para una modificación de VA.',
    },
    '30-year-modification': {
      title: 'Modificación a 30 años (30-year loan modification)',
      what: 'Lo atrasado se suma al saldo, y todo se paga en 30 años nuevos.',
      ends: 'El préstamo termina más tarde, y puede pagar más interés en total.',
      next: 'Pida a su administrador que revise su caso para una modificación a 30 años.',
    },
    '40-year-modification': {
      title: 'Modificación a 40 años (40-year loan modification)',
      what: 'Lo atrasado se suma al saldo, y todo se paga en 40 años nuevos.',
      ends: 'El préstamo termina mucho más tarde, y puede pagar mucho más interés en total.',
      next: 'Pida a su administrador que revise su caso para una modificación a 40 años y pregunte cuánto cuesta en total.',
    },
    'disaster-modification': {
      title: 'Modificación por un desastre (disaster loan modification)',
      what: 'Después de un desastre, lo atrasado se suma al saldo y se paga en un plazo nuevo.',
      ends: 'El préstamo sigue hasta su nueva fecha final.',
      next: 'Cuente a su administrador lo del desastre y pida una modificación por desastre.',
    },
    'recovery-advance': {
      title: 'Anticipo de recuperación (mortgage recovery advance)',
      what: 'USDA paga lo atrasado. Usted debe esa suma, sin interés ni pago mensual.',
      ends: 'Lo paga cuando venda, refinancie o termine el préstamo.',
      next: 'Pida a su administrador que revise su caso para un anticipo (mortgage recovery advance). Haga a tiempo cada pago de prueba.',
    },
    'modification-with-advance': {
      title: 'Modificación con anticipo de recuperación (modification with mortgage recovery advance)',
      what: 'USDA paga una parte de la deuda, y esa parte espera sin interés. Lo demás recibe otra tasa y más años.',
      ends: 'La parte que espera se paga cuando venda, refinancie o termine el préstamo.',
      next: 'Pida a su administrador que revise su caso para una modificación con anticipo. Haga a tiempo cada pago de prueba.',
    },
    'final-offer': {
      title: 'Última oferta (final offer)',
      what: 'Cuando nada más encaja, el administrador puede ofrecer un último cambio: la tasa de hoy y 40 años nuevos.',
      ends: 'El préstamo termina mucho más tarde, y puede pagar más interés en total. Lea la oferta con un asesor antes de firmar.',
      next: 'Pregunte a su administrador si hay una última oferta (final offer) para usted antes de una subasta.',
    },
    'short-sale': {
      title: 'Venta corta (short sale): vender por menos de lo que debe',
      what: 'Usted vende la casa por menos de lo que debe, con permiso del administrador.',
      ends: 'La casa deja de ser suya. Pregunte por escrito si le queda deuda y pregunte a un experto por los impuestos.',
      next: 'Hable primero con un asesor gratuito. Luego pregunte a su administrador qué pide una venta corta.',
    },
    'pre-foreclosure-sale': {
      title: 'Venta antes de la ejecución (pre-foreclosure sale)',
      what: 'Usted vende la casa por menos de lo que debe, con permiso del administrador y de la agencia.',
      ends: 'La casa deja de ser suya. Pregunte por escrito si le queda deuda y pregunte a un experto por los impuestos.',
      next: 'Hable primero con un asesor gratuito. Luego pregunte a su administrador qué pide esta venta.',
    },
    'compromise-sale': {
      title: 'Venta con ayuda de VA (compromise sale)',
      what: 'Usted vende la casa por menos de lo que debe, y VA ayuda a cubrir lo que falta.',
      ends: 'La casa deja de ser suya. Pregunte por escrito si le queda deuda y qué pasa con su beneficio de VA.',
      next: 'Hable primero con un asesor gratuito. Luego pregunte a su administrador qué pide esta venta.',
    },
    'deed-in-lieu': {
      title: 'Entrega voluntaria de la casa (deed-in-lieu)',
      what: 'Usted entrega la casa al dueño del préstamo, y así no hay ejecución hipotecaria. También se llama “escritura en lugar de ejecución hipotecaria”.',
      ends: 'La casa deja de ser suya. Pregunte por escrito si le queda deuda. Algunos programas ayudan con el costo de mudarse.',
      next: 'Hable primero con un asesor gratuito. Luego pregunte a su administrador cuánto tiempo tiene y si ayudan con la mudanza.',
    },
    'hope-now-rate-freeze': {
      title: 'Congelación de la tasa de 2007 (rate freeze)',
      what: 'La primera tasa baja de un préstamo de alto riesgo quedó fija cinco años más.',
      ends: 'Se cerró en 2010. Está aquí para ver cómo funcionaba.',
      next: 'Mire las opciones de hoy para su propio préstamo.',
    },
    'streamlined-modification': {
      title: 'Modificación simplificada de 2008 (Streamlined Modification)',
      what: 'Un cambio rápido de tasa, plazo y saldo llevó el pago al 38 por ciento del ingreso.',
      ends: 'Se cerró en 2009. Está aquí para ver cómo funcionaba.',
      next: 'Mire las opciones de hoy para su propio préstamo.',
    },
    'mod-in-a-box': {
      title: 'Modelo de la FDIC de 2008 (Mod in a Box)',
      what: 'La FDIC cambiaba tasa, plazo y saldo, paso a paso, hasta que el pago cabía en el ingreso.',
      ends: 'Está cerrado. Lo mostramos para ver cómo funcionaba.',
      next: 'Mire las opciones de hoy para su propio préstamo.',
    },
    'hamp-tier-1': {
      title: 'HAMP, nivel 1 (HAMP Tier 1)',
      what: 'La tasa bajaba hasta el 2 por ciento por cinco años, y el pago llegaba al 31 por ciento del ingreso.',
      ends: 'Se cerró en 2016. Está aquí para ver cómo funcionaba.',
      next: 'Mire las opciones de hoy para su propio préstamo.',
    },
    'hamp-tier-2': {
      title: 'HAMP, nivel 2 (HAMP Tier 2)',
      what: 'Una tasa fija de mercado y 40 años nuevos bajaban el pago donde no llegaba el nivel 1.',
      ends: 'Se cerró en 2016. Está aquí para ver cómo funcionaba.',
      next: 'Mire las opciones de hoy para su propio préstamo.',
    },
    'hamp-principal-reduction': {
      title: 'Reducción de capital de HAMP (principal reduction)',
      what: 'Si la casa valía mucho menos que la deuda, una parte de la deuda se borraba en tres años.',
      ends: 'Se cerró en 2016. Está aquí para ver cómo funcionaba.',
      next: 'Mire las opciones de hoy para su propio préstamo.',
    },
  },
  of: {
    'fannie-mae': {
      'deed-in-lieu': { title: 'Entrega voluntaria de la casa (Mortgage Release, deed-in-lieu)' },
    },
    va: {
      'partial-claim': {
        what: 'VA cubre lo atrasado con un segundo préstamo sobre la casa. No tiene interés ni pago mensual.',
        next: 'Pregunte si su administrador ya ofrece el reclamo parcial (partial claim) de VA y pida que revise su caso. Haga a tiempo cada pago de prueba.',
      },
      'deed-in-lieu': {
        ends: 'La casa deja de ser suya. Pregunte por escrito si le queda deuda y qué pasa con su beneficio de VA.',
      },
    },
    other: {
      'loan-modification': {
        ends: 'Puede pagar más interés en total. Una parte de la deuda puede quedar para el final, sin interés.',
      },
    },
    fha: {
      'partial-claim': {
        what: 'FHA cubre lo atrasado con un segundo préstamo sobre la casa. No tiene interés ni pago mensual.',
      },
    },
  },
};
