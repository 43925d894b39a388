import type { letterTexts as english } from '../en/letterTexts';

export const letterTexts: typeof english = {
  day: '{day}',
  greeting: 'A quien corresponda:',
  closing: 'Atentamente,',
  toRead: 'Lo mismo en español, para que lo lea quien la manda:',
  loanNumber: 'Número del préstamo: {loanNumber}',
  home: 'Propiedad: {home}',
  re: 'Asunto: {subject}',
  blanks: {
    name: '[Su nombre]',
    home: '[Dirección de la casa]',
    loanNumber: '[Número del préstamo]',
    what: '[Escriba aquí qué está mal, con fechas y cantidades]',
    misread: '[Escriba aquí qué se leyó mal, y mande la prueba]',
    signed: '[Nombre de quien firmó el préstamo; el día de su muerte o del divorcio, si así recibió usted la casa]',
  },
  facts: {
    behind: 'El pago más antiguo que no hice vencía el {day}.',
    cause: 'Lo que hizo difícil pagar: {cause}.',
    sale: 'Hay una subasta fijada para el {day}.',
    filed: 'El primer aviso o la primera demanda de ejecución se hizo el {day}.',
    complete: 'Ustedes recibieron mi solicitud completa el {day}.',
    reasons: 'El motivo que dieron: {reasons}.',
    decision: 'Su decisión tiene fecha del {day}.',
  },
  owner: {
    name: '¿Quién es dueño de mi préstamo?',
    servicer: '[Administrador, dirección para pedidos de información]',
    subject: 'Pedido de información según 12 CFR 1024.36',
    subjectUnbound: 'Pedido de información sobre mi préstamo',
    askAnswer: 'Por favor contesten por escrito y díganme para qué día.',
    ask: 'Por favor díganme quién es dueño de mi préstamo hipotecario: el nombre, la dirección y el teléfono del dueño, y si FHA, VA o USDA lo asegura o garantiza.',
    rule: 'Por favor confirmen en {ownerAcknowledgedDays} días hábiles que tienen esta carta, y contesten en {ownerAnsweredDays} días hábiles.',
  },
  successor: {
    name: 'La casa ahora es mía, pero otra persona firmó el préstamo',
    servicer: '[Administrador, dirección para pedidos de información]',
    subject: 'Pedido de un posible sucesor (potential successor in interest) según 12 CFR 1024.36(i)',
    subjectUnbound: 'Pedido de quien es, o puede ser, dueño de la casa',
    askAnswer: 'Por favor contesten por escrito y díganme para qué día.',
    intro: 'Soy, o puede que sea, dueño de esta casa (successor in interest). Otra persona firmó el préstamo.',
    inherited: 'La casa me llegó porque esa persona murió.',
    divorced: 'La casa me llegó por un divorcio o una separación.',
    ask: 'Por favor mándenme por escrito qué documentos necesitan para confirmar quién soy y que la casa, o una parte, es mía, y díganme adónde mandarlos.',
    rule: 'Por favor confirmen en {ownerAcknowledgedDays} días hábiles que tienen esta carta, y contesten en {informationAnsweredDays} días hábiles (12 CFR 1024.36(c), (d) e (i)). Por favor contesten antes si un paso de ejecución está cerca.',
    after:
      'Cuando me hayan confirmado, por favor trátenme como prestatario (12 CFR 1024.30(d)), mándenme la solicitud de ayuda y cuenten desde ese día la que ya mandé.',
  },
  error: {
    name: 'Algo está mal (aviso de error)',
    servicer: '[Administrador, dirección para avisos de error]',
    subject: 'Aviso de error según 12 CFR 1024.35',
    subjectUnbound: 'Aviso de un error',
    askAnswer: 'Por favor contesten por escrito y díganme para qué día.',
    intro: 'Creo que hay un error en la administración de mi préstamo.',
    what: {
      figures: 'Una cantidad que ustedes indican o cobran está mal.',
      facts: 'Mi solicitud de ayuda se decidió con datos o cifras equivocados.',
      late: 'La decisión por escrito sobre mi solicitud completa está atrasada (12 CFR 1024.41(c)(1)).',
      filing: 'El primer aviso o la primera demanda de ejecución se hizo antes de lo que permite 12 CFR 1024.41(f).',
      payoff: 'La cantidad para pagar todo el préstamo que me dieron está mal, o no me dieron la que pedí.',
      foreclosure:
        'Se dio un paso de ejecución, o se fijó o se mantuvo una subasta, aunque mi solicitud llegó a tiempo (12 CFR 1024.41(f), (g)).',
      payment: 'Un pago que hice no se aplicó, o se aplicó tarde o donde no era.',
      trial:
        'Hice los pagos de prueba que ustedes ofrecieron, y se negaron a cambiar el préstamo para siempre (modificación permanente). Díganme qué pago o papel dicen que falta, y hagan el cambio que ofrecieron.',
      other: 'El error es este:',
    },
    // Where the rules on an application do not bind.
    whatUnbound: {
      filing: 'El primer aviso o la primera demanda de ejecución se hizo demasiado pronto.',
      late: 'No he recibido una decisión por escrito sobre mi solicitud completa.',
      foreclosure: 'Se dio un paso de ejecución, o se fijó o se mantuvo una subasta, aunque pedí ayuda.',
    },
    ask: 'Por favor corríjanlo. Si concluyen que no hay error, díganme por escrito por qué y mándenme los documentos en que se basaron.',
    rule: 'Por favor confirmen en {errorAcknowledgedDays} días hábiles que tienen esta carta, y contesten en {errorAnsweredDays} días hábiles.',
    rulePayoff:
      'Por favor confirmen en {errorAcknowledgedDays} días hábiles que tienen esta carta, y corrijan la cantidad o contesten en {payoffAnsweredDays} días hábiles.',
    ruleNear:
      'La subasta está cerca. Por favor corrijan esto o contéstenme antes, por teléfono o por escrito (12 CFR 1024.35(f)(2)).',
    ruleForeclosure:
      'Por favor confirmen en {errorAcknowledgedDays} días hábiles que tienen esta carta, y contesten en {errorAnsweredDays} días hábiles o antes de la subasta, lo que llegue primero.',
    credit:
      'Por favor no informen como tarde el pago en disputa a ninguna agencia de crédito durante {errorCreditDays} días.',
  },
  application: {
    name: 'Portada de una solicitud de ayuda',
    servicer: '[Administrador, dirección o fax para solicitudes de ayuda]',
    subject: 'Solicitud de asistencia hipotecaria (loss mitigation application)',
    intro:
      'Esta es mi solicitud de ayuda con la hipoteca. Por favor revisen mi caso para cada opción que ofrece el dueño de mi préstamo.',
    enclosed: 'Adjunto: el formulario de solicitud y los papeles que pidieron. [Haga aquí la lista]',
    rule: 'Por favor díganme por escrito en {acknowledgementDays} días hábiles que la tienen, si está completa y qué falta (12 CFR 1024.41(b)(2)).',
    protectSale: 'Por favor no pidan una orden de venta ni hagan una subasta mientras la revisan (12 CFR 1024.41(g)).',
    protect: 'Por favor no empiecen una ejecución ni hagan una subasta mientras la revisan (12 CFR 1024.41(f), (g)).',
    askAnswer: 'Por favor díganme por escrito que la tienen, si está completa, qué falta y para cuándo contestarán.',
    askWait: 'Por favor no sigan con una ejecución o una subasta hasta haberla contestado.',
  },
  appeal: {
    name: 'Apelación de una modificación negada',
    servicer: '[Administrador, dirección que da su carta para apelar]',
    subject: 'Apelación de su decisión según 12 CFR 1024.41(h)',
    subjectUnbound: 'Pido otra revisión de su decisión',
    askAnswer: 'Por favor contesten por escrito y díganme para qué día.',
    askUnbound:
      'Por favor que la revise alguien que no tomó parte en la primera decisión, y mándenme las cifras y la regla del dueño que usaron.',
    intro: 'Ustedes negaron un cambio de mi préstamo (modificación). Apelo y pido una nueva decisión.',
    ask: 'Por favor que la revise alguien que no tomó parte en la primera decisión, y mándenme las cifras y la regla del dueño que usaron (12 CFR 1024.41(d)).',
    rule: 'Por favor contesten por escrito en {appealAnsweredDays} días. Por favor no sigan con una ejecución o subasta hasta entonces.',
  },
};
