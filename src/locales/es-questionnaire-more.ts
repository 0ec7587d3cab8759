import type { QuestionnaireMoreMessages } from './questionnaire-messages.ts';

const plural = new Intl.PluralRules('es');
const one = (count: number) => plural.select(count) === 'one';

export const esQuestionnaireMore: QuestionnaireMoreMessages = {
  answer: (count) => `Respuesta ${count}`,
  add: 'Añadir',
  remove: (what) => `Quitar ${what}`,
  added: (what) => `${what}: añadido`,
  removed: (what) => `${what}: retirado`,
  instance: (name, count) => `${name} ${count}`,
  entry: 'Entrada',
  unit: 'Unidad',
  time: 'Hora',
  found: (count) => (one(count) ? `${count} propuesta` : `${count} propuestas`),
  noneFound: 'Ninguna propuesta',
  specify: 'Especifique',
  number: 'Número',
  full: (count) => `${count} como máximo`,
  heading: 'Revise sus respuestas',
  lead: 'Todavía no se ha enviado nada. Puede cambiar cada respuesta.',
  change: 'Cambiar',
  noAnswer: 'Sin respuesta',
  send: 'Enviar a la clínica',
  sending: 'Enviando…',
  sealed: 'Sus respuestas se cifran en este dispositivo: solo la clínica puede leerlas.',
  notSealed: 'Este cuestionario no pregunta nada sobre su salud: se envía sin un cifrado especial.',
  received: 'La clínica ha recibido sus respuestas',
  receivedAt: (when) => `Recibidas el ${when}`,
  receivedLead: 'Puede cerrar esta página.',
  saved: 'Sus respuestas están guardadas y se enviarán',
  savedLead:
    'La clínica no responde por el momento. Se enviarán solas en cuanto sea posible, aunque cierre esta página.',
  inMemory: 'Sus respuestas esperan a ser enviadas',
  inMemoryLead: 'La clínica no responde por el momento. Deje esta página abierta hasta que se envíen.',
  refused: 'No se han podido enviar sus respuestas',
  refusedLead: 'Siguen aquí. Inténtelo de nuevo o llame a la clínica.',
  noKey: 'Sus respuestas no se pueden enviar desde aquí',
  noKeyLead:
    'Esta página no permite cifrarlas para la clínica: no se ha enviado nada y no se ha perdido nada. Llame a la clínica para responder de viva voz.',
  needsPerson: 'Una de sus respuestas requiere que hable con una persona de la clínica antes de su visita.',
};
