import type { accessibility as english } from '../en/accessibility';

export const accessibility: typeof english = {
  title: 'Para que todos puedan usarlo',
  description:
    'Cómo está hecho Alivio para que todos puedan usarlo, qué se ha probado y cómo, y cómo avisarnos de lo que no funciona.',
  lead: 'Alivio debe servirle con los ojos, con el oído o solo con el teclado, en un teléfono viejo o en una pantalla grande. Nuestra medida es la norma WCAG 2.2, nivel AA.',
  tested: {
    title: 'Qué probamos',
    axe: 'Un programa (axe) busca fallas conocidas en cada clase de página, en los dos idiomas, en pantalla angosta y en pantalla ancha.',
    keyboard: 'Un caso entero se escribe solo con el teclado, y así se llega también a cada respuesta.',
    names:
      'Cada casilla, botón y gráfica tiene un nombre que el lector de pantalla dice. Cada gráfica tiene una tabla con las mismas cifras.',
    large:
      'Con letra del doble de tamaño, una pantalla de 320 puntos, el fondo oscuro o los colores del sistema, nada se corta.',
    motion: 'Nada se mueve si su aparato pide menos movimiento. Nada se vence por tardarse.',
    words:
      'Las palabras son sencillas, y una prueba lo mide. Puede cambiar de idioma cuando quiera sin perder sus respuestas.',
  },
  known: {
    title: 'Lo que sabemos que todavía falta',
    readers:
      'Ninguna persona que use lector de pantalla todos los días lo ha probado todo. Lo probaron programas, en un solo navegador (Chromium).',
    pdf: 'El PDF de la hoja tiene texto que se puede seleccionar, pero no marcas para el lector de pantalla. La página dice lo mismo.',
    sites:
      'Los enlaces a otros sitios llevan a páginas que no son nuestras. Algunas están solo en inglés, y lo decimos.',
  },
  report: {
    title: '¿Algo no le funciona?',
    phone:
      'Para recibir ayuda no necesita estas páginas. Un asesor aprobado por HUD lo hace todo con usted por teléfono, gratis:',
    write: 'Cuéntele a quien lleva este sitio qué intentó y en qué aparato: {contact}',
    unset:
      'Cuéntele a quien le dio la dirección de este sitio qué intentó y en qué aparato. Esta copia no tiene una dirección propia.',
  },
};
