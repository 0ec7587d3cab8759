import type { Messages } from './messages.ts';

const plural = new Intl.PluralRules('es');
const one = (count: number) => plural.select(count) === 'one';

export const es: Messages = {
  language: 'es',
  direction: 'ltr',
  common: {
    back: 'Volver',
    tryAgain: 'Reintentar',
    preferToCall: '¿Prefiere hablar con alguien?',
    call: (phone) => `Llamar al ${phone}`,
    optional: 'opcional',
    loading: 'Cargando…',
    errorSummaryTitle: (count) =>
      one(count) ? 'Hay un dato por corregir' : `Hay ${count} datos por corregir`,
    errorPrefix: 'Error:',
    opensInNewTab: '(se abre en otra pestaña)',
    delivery: {
      saved: 'Guardado en este dispositivo, aún no enviado',
      savedMeaning:
        'Nada está confirmado hasta que responda la clínica. El envío se reanuda solo en cuanto responda, aunque cierre esta página y vuelva más tarde.',
      inMemory: 'Aún no enviado: mantenga abierta esta página',
      inMemoryMeaning:
        'Nada está confirmado hasta que responda la clínica. Este dispositivo no permite guardar la solicitud; el envío se reanuda solo mientras esta página siga abierta.',
      earlier: 'Una solicitud hecha en este dispositivo aún no ha llegado a la clínica',
      refused: 'Una solicitud hecha en este dispositivo no se ha recibido',
      refusedMeaning: 'La clínica no ha podido aceptarla. Llámenos o haga una nueva solicitud.',
      tryNow: 'Enviar ahora',
      forget: 'Borrar esta solicitud',
    },
  },
  booking: {
    title: 'Pedir cita',
    steps: { reason: 'Motivo', slot: 'Hora', details: 'Sus datos', result: 'Confirmación' },
    stepOf: (step, total) => `Paso ${step} de ${total}`,
    reason: {
      heading: '¿Para qué viene?',
      lead: 'Elija su prueba o consulta: las primeras horas libres aparecen enseguida.',
      minutes: (count) => `${count} min`,
      none: 'Por ahora no se puede reservar nada en línea. Llámenos y buscaremos una hora juntos.',
    },
    slot: {
      heading: '¿Cuándo desea venir?',
      change: 'Cambiar el motivo',
      practitioner: 'Con',
      anyPractitioner: 'La primera persona disponible',
      first: 'Primera hora libre',
      noneInRange: (from, to) => `Ninguna hora libre del ${from} al ${to}.`,
      nextFree: 'Ver la próxima hora libre',
      noneAtAll: 'No hay horas libres en línea para este motivo. Llámenos: a veces hay otros huecos.',
      earlier: 'Fechas anteriores',
      later: 'Fechas siguientes',
      range: (from, to) => `Del ${from} al ${to}`,
      freeCount: (count) => (one(count) ? `${count} hora libre` : `${count} horas libres`),
      allTimes: (count) => `Ver las ${count} horas`,
      clinicTime: (zone) => `Horas de la clínica (${zone}).`,
      taken: 'Alguien acaba de tomar esta hora. Lo que ha escrito se conserva: elija otra hora.',
      alternatives: 'Las horas libres más cercanas',
      otherTimes: 'Todas las horas',
      instructions: 'Lo que conviene saber antes de venir',
    },
    details: {
      heading: '¿Quién vendrá a la cita?',
      chosen: 'Su cita',
      changeSlot: 'Cambiar la hora',
      held: (minutes) =>
        minutes <= 1
          ? 'Le reservamos esta hora un minuto más.'
          : `Le reservamos esta hora ${minutes} minutos más.`,
      holdEnded: 'Ya no le reservamos esta hora. Puede confirmar mientras siga libre.',
      given: 'Nombre',
      family: 'Apellidos',
      birthDate: 'Fecha de nacimiento',
      birthDateHint: 'Por ejemplo 7 3 1958',
      day: 'Día',
      month: 'Mes',
      year: 'Año',
      email: 'Correo electrónico',
      emailHint: 'Allí se envía la confirmación.',
      phone: 'Teléfono',
      phoneHint: 'Para poder avisarle. Ejemplo: 06 39 98 12 34',
      consentLegend: 'Su acuerdo',
      privacy: 'Leer el aviso completo',
      confirm: 'Confirmar la cita',
      sending: 'Enviando a la clínica…',
      faults: {
        given: { missing: 'Escriba el nombre', too_long: 'El nombre tiene como máximo 120 caracteres' },
        family: {
          missing: 'Escriba los apellidos',
          too_long: 'Los apellidos tienen como máximo 120 caracteres',
        },
        birthDate: {
          missing: 'Escriba la fecha de nacimiento',
          incomplete: 'Escriba el día, el mes y el año de nacimiento',
          not_a_date: 'Esta fecha no existe: revise el día, el mes y el año de cuatro cifras',
          in_the_future: 'La fecha de nacimiento está en el pasado',
          too_long_ago: 'Revise el año de nacimiento',
        },
        email: {
          missing: 'Escriba un correo electrónico',
          invalid: 'Revise el correo electrónico, por ejemplo nombre@ejemplo.es',
        },
        phone: {
          missing: 'Escriba un número de teléfono',
          invalid: 'Revise el número, por ejemplo 06 39 98 12 34 o +33 6 39 98 12 34',
        },
        notices: {
          missing: 'Marque la casilla para dar su acuerdo',
          outdated: 'Este texto ha cambiado: léalo de nuevo y marque la casilla',
        },
      },
      faultOtherwise: 'Revise este campo',
    },
    result: {
      heading: 'Su cita está confirmada',
      pendingHeading: 'Su solicitud ha llegado',
      lead: (email) => `La confirmación va de camino a ${email}, con la cita para su calendario.`,
      when: 'Cuándo',
      with: 'Con',
      where: 'Dónde',
      what: 'Motivo',
      prepare: 'Para preparar su visita',
      change: (phone) => `Para cambiar o anular, llame al ${phone}.`,
      received: (time) => `Recibido por la clínica a las ${time}`,
      another: 'Pedir otra cita',
      withdraw: 'Retirar mi acuerdo',
      withdrawn: 'Acuerdo retirado.',
    },
    problems: {
      heading: 'No ha funcionado',
      unreachable: 'La clínica no responde en línea. Revise su conexión y reintente, o llámenos.',
      notSent:
        'No tenemos respuesta de la clínica: la cita no está confirmada. Lo que ha escrito se conserva. Puede reintentar sin miedo: la misma cita nunca se reserva dos veces.',
      catalogue: 'La reserva en línea no está disponible por ahora.',
      tooLate: 'Es demasiado tarde para reservar esta hora en línea. Elija otra o llámenos.',
      unknownService: 'Este motivo no se ofrece en línea. Elija de la lista.',
      tooMany: 'Demasiadas solicitudes a la vez. Espere un minuto y reintente.',
      otherwise:
        'La clínica no ha podido aceptar esta solicitud en línea. Llámenos y la tomaremos por teléfono.',
    },
  },
};
