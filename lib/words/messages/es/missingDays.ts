import type { missingDays as english } from '../en/missingDays';

export const missingDays: typeof english = {
  'line-of-credit':
    'Los días federales de la ayuda y de la ejecución no valen para una línea de crédito sobre la casa (HELOC); por eso no mostramos ninguno. Aquí una solicitud no hace esperar una subasta. Pregunte por escrito qué ayuda hay y llame a un asesor gratuito.',
  reverse:
    'Los días federales de la ayuda no valen para una hipoteca inversa (reverse mortgage); por eso no mostramos ninguno. Aquí una solicitud no hace esperar una subasta. Pregunte por escrito qué hay que pagar o hacer, y para cuándo.',
  'not-home':
    'Los días federales de la ayuda y de la ejecución son para la casa donde usted vive. Según sus respuestas, en esta no vive; por eso no los mostramos. Aquí una solicitud no hace esperar una subasta. Pregunte por escrito qué ayuda hay, y pregunte a un abogado gratis (legal aid) qué le da la ley de su estado.',
  'farm-credit':
    'Los días federales de la ayuda y de la ejecución no valen para un prestamista de “Farm Credit”; por eso no los mostramos. Aquí una solicitud no hace esperar una subasta. Pregunte por escrito qué ayuda hay y llame a un asesor gratuito.',
  'small-servicer':
    'Usted dijo que su administrador es pequeño. No tiene días federales para contestar una solicitud, y aquí una solicitud no hace esperar una subasta. Quedan dos reglas: ningún primer paso de ejecución en los primeros {filingAfterDays} días, y ni ese paso ni una subasta mientras usted cumpla un plan acordado. Pregunte por escrito qué ayuda tiene.',
};
