import type { warnings as english } from '../en/warnings';

export const warnings: typeof english = {
  'balloon-at-end':
    'Una parte de la deuda queda para el final, sin interés. Se paga en una sola suma cuando vende, refinancia o termina el préstamo.',
  'never-paid-off':
    'Con este pago la deuda crece cada mes. Este pago nunca la termina de pagar. Pida a su administrador un cambio del préstamo.',
  'market-rate-old': 'La tasa de mercado que usamos quizá ya cambió. Pregunte a su administrador qué tasa rige hoy.',
  'payment-rises-over-time': 'El pago vuelve a subir más adelante. Mire cada etapa antes de decidir.',
  'not-erased': 'Los pagos que no hace ahora no se borran. Los sigue debiendo cuando termina la pausa.',
};
