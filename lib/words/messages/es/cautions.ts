import type { cautions as english } from '../en/cautions';

export const cautions: typeof english = {
  'line-of-credit':
    'Para este préstamo no mostramos fechas federales. Una línea de crédito sobre la casa (HELOC) queda fuera de ellas. Mire sus papeles: de una línea se puede sacar dinero varias veces. Si le dieron todo el dinero de una vez, es un préstamo y las fechas sí cuentan: pregunte las suyas a un asesor gratuito.',
  'other-liens':
    'Este no es el primer préstamo sobre la casa. Lo que debe del primero no está contado aquí. Súmelo antes de comparar su deuda con lo que vale la casa, o de pensar en vender.',
  'left-after-disaster':
    '¿Tuvo que salir por un desastre y piensa volver? Entonces algunas reglas la siguen contando como su casa. Elija “Vivo en ella”, diga a su administrador por qué está fuera y pregunte si cuenta.',
  'reverse-mortgage':
    'Si es una hipoteca inversa (reverse mortgage), sin pago mensual, estas reglas no son las suyas. Llame gratis a un asesor de HUD, 800-569-4287, o a FHA, 800-225-5342.',
  'usda-direct':
    'Si le paga directo a USDA (préstamo directo, direct loan), estas reglas no son las suyas. USDA tiene otra ayuda: llame a su oficina, 800-414-1226.',
};
