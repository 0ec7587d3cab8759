import type { DetailsMessages } from './messages.ts';

/** What follows the choice of a slot; it comes with that half of the booking. */
export const esDetails: DetailsMessages = {
  delivery: {
    saved: 'Guardado en este dispositivo, aún no enviado',
    savedMeaning:
      'Nada está confirmado hasta que responda la clínica. El envío se reanuda solo en cuanto responda, aunque cierre esta página y vuelva más tarde.',
    inMemory: 'Aún no enviado: mantenga abierta esta página',
    inMemoryMeaning:
      'Nada está confirmado hasta que responda la clínica. Este dispositivo no permite guardar la solicitud; el envío se reanuda solo mientras esta página siga abierta.',
    refused: 'Una solicitud hecha en este dispositivo no se ha recibido',
    refusedMeaning: 'La clínica no ha podido aceptarla. Llámenos o haga una nueva solicitud.',
    tryNow: 'Enviar ahora',
    forget: 'Borrar esta solicitud',
  },
  withdrawal: {
    saved: 'Retirada guardada en este dispositivo, aún no enviada',
    savedMeaning:
      'El envío se reanuda solo en cuanto responda la clínica, aunque cierre esta página y vuelva más tarde.',
    inMemoryMeaning:
      'Este dispositivo no permite guardar la retirada; el envío se reanuda solo mientras esta página siga abierta.',
    refused: 'La retirada de su acuerdo no se ha recibido',
    refusedMeaning: 'La clínica no ha podido aceptarla. Llámenos para retirarlo.',
  },
  details: {
    heading: '¿Quién vendrá a la cita?',
    changeSlot: 'Cambiar la hora',
    held: (minutes) =>
      minutes <= 1
        ? 'Le reservamos esta hora un minuto más.'
        : `Le reservamos esta hora ${minutes} minutos más.`,
    holdEnded: 'Ya no le reservamos esta hora. Puede confirmar mientras siga libre.',
    extend: 'Guardar la hora más tiempo',
    holdEnds: 'Su hora se guarda un minuto más.',
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
};
