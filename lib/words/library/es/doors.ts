import type { doors as english } from '../en/doors';

export const doors: typeof english = {
  title: 'Quién ayuda, y en qué orden',
  description:
    'A quién llamar por una hipoteca que no puede pagar, en orden: el administrador, quien respalda el préstamo, asesores gratuitos, ayuda legal y agencias; con números y qué tan seguros estamos de cada uno.',
  lead: 'Toda esta ayuda es gratis. Empiece por la primera, y si no le sirve, siga con la que viene.',
  call: 'Llame al:',
  sureOfAll:
    'Los números vienen de textos oficiales. Los miramos por última vez el {day}; si de alguno estamos menos seguros, lo decimos ahí.',
  sure: '{grade}. Lo miramos por última vez el {day}.',
  languages: { en: 'En inglés; pida un intérprete.', es: 'También en español.' },
  servicer: {
    title: '1. Su administrador (servicer): la compañía a la que paga cada mes',
    text: 'Su número está en el estado de cuenta. Es quien decide. Puede decir esto, con sus palabras:',
    script:
      '“Estoy atrasado con mi hipoteca y quiero quedarme en mi casa. ¿Para qué ayudas pueden revisar mi caso? ¿Quién es el dueño de mi préstamo? ¿Qué papeles necesitan, y para cuándo? ¿Hay una fecha de subasta? Por favor mándemelo por escrito.”',
    after: 'Anote el día, el nombre y lo que le dijeron. Si no hablan español, pida un intérprete: “Spanish, please”.',
    sheet: 'Una hoja para la llamada, con sus respuestas',
    letters: 'Cartas que puede mandar',
  },
  owner: {
    title: '2. Quién es dueño de su préstamo o lo respalda',
    text: 'Sus reglas deciden qué ayuda hay. Estos dos son dueños de muchos préstamos; sus páginas piden su nombre y más. Nosotros nunca.',
    open: 'Busque su préstamo, o llame',
  },
  counselor: {
    title: '3. Un asesor de vivienda aprobado por HUD',
    text: 'El asesor mira su caso y llama al administrador junto con usted. Es gratis.',
  },
  legalAid: {
    title: '4. Abogados gratis (ayuda legal)',
    text: 'Pregúnteles enseguida si le llegaron papeles de un tribunal, si hay fecha de subasta o si cree que el administrador se equivocó.',
  },
  agencies: {
    title: '5. La agencia que está detrás de su préstamo',
    open: 'Los números de FHA, VA y USDA',
    fha: 'Préstamos de FHA:',
    va: 'Préstamos de VA. Un técnico de VA puede hablar con su administrador:',
    usda: 'Préstamos que dio USDA misma:',
    usdaGuaranteed:
      'Si USDA solo garantiza su préstamo, llame a su administrador: USDA no da esa ayuda directamente. Pídale la ayuda que permiten las reglas de USDA.',
  },
  complaint: {
    title: '6. Una queja ante el CFPB',
    text: 'Si el administrador no contesta, o contesta mal, esta oficina federal le pasa su queja y le pide una respuesta.',
  },
  history: {
    title: 'Un número de antes',
    text: 'Desde 2007 a muchos les dijeron que llamaran a la línea Homeowner’s HOPE. No pudimos comprobar que todavía contesta; llame primero a un asesor de HUD.',
  },
  links: {
    fannieMae: 'Fannie Mae, buscar un préstamo',
    freddieMac: 'Freddie Mac, buscar un préstamo',
    counselors: 'Asesores cerca de usted (CFPB)',
    legalAid: 'Ayuda legal por estado',
    legalAidPuertoRico: 'Ayuda legal gratis en Puerto Rico',
    complaint: 'Mandar una queja (CFPB)',
  },
};
