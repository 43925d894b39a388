import type { investor as english } from '../en/investor';

export const investor: typeof english = {
  story: 'La historia de la Alianza HOPE NOW',
  title: 'Por qué un administrador decía que no: el lado del inversionista',
  description:
    'La cuenta detrás del sí o del no: lo que valen para su dueño un préstamo cambiado, uno sin tocar y una ejecución, con cada supuesto a la vista.',
  lead: 'El administrador decide por los dueños del préstamo, los inversionistas. Ellos preguntan una cosa: ¿vale más cambiar el préstamo o dejarlo como está?',
  gate: 'Los críticos llamaron a HOPE NOW un portero (gatekeeper): los administradores elegían quién recibía ayuda. Aquí ve un modelo sencillo de la clase de cuenta que se hacía en esa puerta.',
  sum: 'Un préstamo cambiado puede ir bien, o la familia puede volver a atrasarse. Uno sin tocar puede ponerse al día solo o acabar en ejecución hipotecaria. Cada camino trae dinero, unos antes y otros después. El dinero que llega tarde vale menos.',
  never: 'Nadie conoce esas probabilidades. Por eso la respuesta es un rango y nunca un sí o un no.',
  back: 'Antes y ahora: seis programas lado a lado',
  form: {
    title: 'Haga usted la cuenta',
    lead: 'Cambie una cifra y la respuesta cambia con ella. Si deja vacía una probabilidad, usamos todo su rango: del 37.6 al 58.8 por ciento vuelve a atrasarse, y del 0 al 30 por ciento se pone al día solo.',
    offer: 'El cambio que se ofrece',
    mend: 'Una de las cifras no se puede leer. Corríjala y la respuesta vuelve.',
  },
  point: {
    better: 'El cambio vale más para el inversionista: entre {lowest} y {highest} más que dejar el préstamo como está.',
    worse: 'Dejar el préstamo como está vale más para el inversionista: entre {highest} y {lowest} más que el cambio.',
    open: 'El mismo cambio puede costarle al inversionista {lowest} o darle {highest} más: por eso podía decir sí o no.',
  },
  picture: 'Lo que vale el préstamo para el inversionista, cambiado y sin cambiar',
  bar: {
    noModification: 'Sin cambio, {end, select, lowest {en el peor caso} other {en el mejor}}',
    modification: 'Con cambio, {end, select, lowest {en el peor caso} other {en el mejor}}',
  },
  result: {
    title: 'Lo que el cambio vale para el inversionista',
    range: 'Frente a dejar el préstamo como está: entre {lowest} y {highest}.',
    single: 'Frente a dejar el préstamo como está: {amount}.',
    surplus:
      'Con estas cifras, una venta daría {amount} más que la deuda. Esta cuenta sencilla lo suma al inversionista, pero por derecho ese dinero sería de la familia.',
    open: 'El signo cambia dentro del rango. Un inversionista podía decir sí o no, y las dos veces mostrar una cuenta.',
    steady: 'El signo es igual en los dos extremos. Otras cifras todavía pueden cambiarlo.',
    none: 'El programa no halla un pago para este préstamo, así que no hay nada que pesar.',
    lacking: 'Sus respuestas no dicen todo lo que pide la cuenta:',
  },
  breakEven: {
    'up-to': 'Si el {cure} se pone al día solo, el cambio conviene mientras menos del {share} vuelva a atrasarse.',
    always: 'Si el {cure} se pone al día solo, el cambio conviene aunque todas las familias vuelvan a atrasarse.',
    never: 'Si el {cure} se pone al día solo, el cambio no conviene ni aunque nadie vuelva a atrasarse.',
    none: 'Si el {cure} se pone al día solo, esta cuenta no tiene punto de equilibrio: aquí otro atraso no le cuesta más al inversionista.',
  },
  table: {
    caption: 'Lo que vale hoy cada camino',
    way: 'Camino',
    lowest: 'Extremo bajo',
    highest: 'Extremo alto',
    perform: 'Cambiado, y va bien',
    redefault: 'Cambiado, y otra vez atrasado (redefault)',
    modification: 'Cambiado, los dos mezclados',
    cure: 'Sin tocar, y se pone al día solo',
    noModification: 'Sin tocar, ponerse al día y ejecución mezclados',
    difference: 'Cambiado menos sin tocar',
  },
  lesson: {
    title: 'Lo que muestra esta cuenta',
    half: 'Con la familia del ejemplo, una ejecución pierde la mitad de la deuda. Y aun así la respuesta puede ser no.',
    signs:
      'Dos ideas lo deciden: cuántos se ponen al día sin ayuda, y cuánto vale un dólar que llega tarde. Un cambio pequeño en una de ellas da vuelta al signo.',
    limits:
      'Este modelo sencillo es nuestro. No es la prueba que usó el Tesoro en HAMP: sus cifras internas no están en ningún texto que pudimos leer. Lo que hicieron las familias en 2008 es historia y no dice lo que le pasará a usted.',
  },
  sources: {
    title: 'De dónde vienen las primeras cifras',
    redefault:
      'De los préstamos cambiados a comienzos de 2008, al año debía dos meses el 37.6 por ciento donde el pago bajó una quinta parte o más, y el 58.8 por ciento donde siguió igual.',
    cure: 'Cerca del 30 por ciento de los préstamos en problemas se puso al día solo. Es el extremo alto; el bajo es que nadie lo logre.',
    premium: 'El administrador podía sumar hasta 2.5 puntos a la tasa del mercado. No sumamos nada.',
    priceChange: 'Suponemos que los precios de las casas no cambian.',
    monthsToRedefault: 'Suponemos que la familia paga seis meses antes de volver a atrasarse.',
    monthsToLiquidate: 'En 2010 una ejecución tardaba unos 15 meses.',
    reoDiscount: 'Suponemos que una casa ejecutada se vende por una quinta parte menos.',
    sellCost: 'Contamos un 8 por ciento para los gastos de la venta.',
    monthlySubsidy: 'HAMP pagaba una parte al inversionista hasta por cinco años. Empezamos sin ella.',
  },
};
