/** How to find out who backs the loan. */
export const findOwner = {
  title: 'Cómo saber quién lo respalda',
  lead: 'Puede seguir sin saberlo: le mostramos lo que ofrece cada uno.',
  lookUp: {
    title: 'Búsquelo en línea',
    lead: 'Estas dos compañías son dueñas de muchos préstamos. Sus páginas piden su nombre, su dirección y los últimos cuatro números de su Seguro Social. Alivio nunca los pide.',
    fannieMae: 'Fannie Mae, buscar un préstamo',
    freddieMac: 'Freddie Mac, buscar un préstamo',
    call: 'O llame:',
    noMatch: '¿No aparece en ninguna de las dos? Puede ser de FHA, VA o USDA, o de un dueño privado.',
  },
  papers: {
    title: 'Mire sus papeles',
    fha: 'FHA: su estado de cuenta tiene una línea que dice “MIP”, y en los papeles del cierre hay un número de caso de FHA. Puede preguntarle a FHA:',
    va: 'VA: el préstamo lo tomó alguien que sirvió en las fuerzas armadas, con garantía de VA. Puede preguntarle a VA:',
    usda: 'USDA: el préstamo fue para una casa en zona rural, y los papeles del cierre dicen USDA o “Rural Development”. Si usted le paga directo a USDA, llame:',
  },
  otherLoans: {
    title: 'Hipoteca inversa, USDA directo',
    who: { counselor: 'Asesor de HUD:', fha: 'Oficina de FHA:', usda: 'Oficina de USDA:' },
    reverse: {
      title: 'Tengo una hipoteca inversa',
      stop: 'Entonces puede parar aquí. Con una hipoteca inversa (reverse mortgage) no hay pago mensual, y las opciones de estas páginas no son para ella. Tiene sus propias reglas.',
      call: 'Llame gratis a un asesor de HUD y diga que tiene una hipoteca inversa. Si es de FHA (una “HECM”), también puede preguntar a FHA. Llame hoy si una carta habla de ejecución hipotecaria (foreclosure).',
    },
    usdaDirect: {
      title: 'Le pago directo a USDA',
      stop: 'Entonces puede parar aquí. USDA mismo da el préstamo directo. Las opciones de estas páginas son para préstamos de un banco con respaldo de USDA. El suyo tiene su propia ayuda.',
      call: 'Llame a la oficina de USDA y pregunte qué ayuda hay para un préstamo directo. Pida la respuesta por escrito.',
    },
  },
  ask: {
    title: 'Pregunte por escrito',
    lead: 'Por regla federal, su administrador (servicer) tiene que decirle quién es el dueño de su préstamo. Tiene {ownerAnsweredDays} días hábiles desde que recibe su carta. Mándela a la dirección para preguntas que dice su estado de cuenta. Puede copiar este texto en inglés. Pide el nombre, la dirección y el teléfono del dueño:',
    rule: 'La regla: 12 CFR 1024.36(d)(2)',
  },
};
