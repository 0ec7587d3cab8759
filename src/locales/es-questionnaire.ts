import type { QuestionnaireMessages } from './questionnaire-messages.ts';

const plural = new Intl.PluralRules('es');
const one = (count: number) => plural.select(count) === 'one';

export const esQuestionnaire: QuestionnaireMessages = {
  title: 'Cuestionario',
  privacy:
    'Sus respuestas permanecen en este dispositivo hasta que las envíe. Entonces se cifran: solo la clínica puede leerlas.',
  goOn: 'Continuar',
  back: 'Atrás',
  check: 'Revisar mis respuestas',
  yes: 'Sí',
  no: 'No',
  choose: 'Elegir de la lista',
  other: 'Otra respuesta',
  help: 'Ayuda con esta pregunta',
  more: 'Más información',
  day: 'Día',
  month: 'Mes',
  year: 'Año',
  partialDate: 'Si no conoce la fecha exacta, basta con el año o con el mes y el año.',
  severalHint: 'Puede elegir varias respuestas.',
  clear: 'Borrar mi respuesta',
  shown: (count) => (one(count) ? `${count} pregunta mostrada` : `${count} preguntas mostradas`),
  hidden: (count) => (one(count) ? `${count} pregunta retirada` : `${count} preguntas retiradas`),
  callClinic: 'Llame a la clínica antes de su visita para hablarlo con una persona del equipo.',
  faults: {
    required: 'Responda a esta pregunta',
    chooseOne: 'Elija una respuesta',
    chooseSome: 'Elija al menos una respuesta',
    integer: 'Escriba un número entero, por ejemplo 12',
    decimal: 'Escriba un número, por ejemplo 12,5',
    date: 'Escriba una fecha que exista, por ejemplo 27 3 2019',
    time: 'Escriba una hora, por ejemplo 8:30',
    url: 'Escriba una dirección sin espacios, por ejemplo https://ejemplo.es',
    minValue: (limit) => `Indique ${limit} como mínimo`,
    maxValue: (limit) => `Indique ${limit} como máximo`,
    minLength: (count) => `Escriba al menos ${count} caracteres`,
    maxLength: (count) => `Escriba ${count} caracteres como máximo`,
    decimals: (count) =>
      count === 0
        ? 'Escriba un número sin decimales'
        : `Escriba como máximo ${count} ${one(count) ? 'cifra' : 'cifras'} después de la coma`,
    tooMany: (count) => `Dé ${count} ${one(count) ? 'respuesta' : 'respuestas'} como máximo`,
    tooFew: (count) => `Dé al menos ${count} ${one(count) ? 'respuesta' : 'respuestas'}`,
    exclusive: 'Esta respuesta no va con las demás: elija esta o las otras',
    unit: 'Elija una unidad de la lista',
    file: 'Este archivo no se acepta: compruebe su tipo y su tamaño',
    otherwise: 'Compruebe esta respuesta: no tiene la forma esperada',
  },
};
