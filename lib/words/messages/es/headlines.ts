import type { headlines as english } from '../en/headlines';

export const headlines: typeof english = {
  title: 'También le conviene saber',
  military: {
    title: 'Servicio militar',
    text: '¿Alguien del préstamo está en servicio activo, o lo estuvo en los últimos 12 meses, y el préstamo es de antes? Entonces una subasta sin orden de un tribunal no vale. Dígaselo al administrador por escrito, con las órdenes, y pregunte en la oficina legal de la base.',
  },
  'military-rate': {
    title: 'El interés durante el servicio militar',
    text: '¿El préstamo es de antes del servicio activo? Entonces el interés por encima del {rate} se perdona durante el servicio y un año más. Pídalo al administrador por escrito, con las órdenes, a más tardar {militaryRequestDays} días después de que termine el servicio.',
  },
  'forgiven-debt': {
    title: 'Impuestos sobre una deuda perdonada',
    text: 'Si le perdonan una parte de la deuda, puede contar como ingreso para los impuestos. Para la casa donde uno vive había una salida, para deudas perdonadas antes del {day} o acordadas por escrito antes de ese día; desde entonces no vimos ninguna. Quien debe más de lo que tiene, o está en bancarrota, todavía puede quedar libre. Pregunte a un experto en impuestos antes de firmar. Una pausa, un plan o un reclamo no perdonan nada.',
  },
  credit: {
    title: 'Su informe de crédito',
    text: 'Los pagos tarde que ya se informaron pueden quedar hasta siete años. La ayuda que lo pone al día frena las marcas nuevas. Pregunte por escrito a su administrador cómo va a informar la ayuda que elija.',
  },
};
