const plural = new Intl.PluralRules('es');
const one = (count) => plural.select(count) === 'one';
const es = {
    language: 'es',
    direction: 'ltr',
    common: {
        tryAgain: 'Reintentar',
        preferToCall: '¿Prefiere hablar con alguien?',
        call: (phone) => `Llamar al ${phone}`,
        optional: 'opcional',
        loading: 'Cargando…',
        close: 'Cerrar',
        errorSummaryTitle: (count) => one(count) ? 'Hay un dato por corregir' : `Hay ${count} datos por corregir`,
        errorPrefix: 'Error:',
        opensInNewTab: '(se abre en otra pestaña)',
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
            emergency: '¿Peligra una vida? No espere una cita.',
            byPhone: 'Este motivo se reserva solo por teléfono.',
        },
        slot: {
            heading: '¿Cuándo desea venir?',
            change: 'Cambiar el motivo',
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
            elsewhere: 'La reserva se termina en la plataforma de la clínica, en otra pestaña.',
            taken: 'Alguien acaba de tomar esta hora. Lo que ha escrito se conserva: elija otra hora.',
            alternatives: 'Las horas libres más cercanas',
            otherTimes: 'Todas las horas',
            instructions: 'Lo que conviene saber antes de venir',
        },
        problems: {
            heading: 'No ha funcionado',
            unreachable: 'La clínica no responde en línea. Revise su conexión y reintente, o llámenos.',
            notSent: 'No tenemos respuesta de la clínica: la cita no está confirmada. Lo que ha escrito se conserva. Puede reintentar sin miedo: la misma cita nunca se reserva dos veces.',
            tooLate: 'Es demasiado tarde para reservar esta hora en línea. Elija otra o llámenos.',
            unknownService: 'Este motivo no se ofrece en línea. Elija de la lista.',
            tooMany: 'Demasiadas solicitudes a la vez. Espere un minuto y reintente.',
            otherwise: 'La clínica no ha podido aceptar esta solicitud en línea. Llámenos y la tomaremos por teléfono.',
        },
    },
};

const language = {
    messages: es,
    hashes: {},
    parts: {
        more: async () => (await import('./es-more.js')).esMore,
        details: async () => (await import('./es-details.js')).esDetails,
        appointment: async () => (await import('./es-appointment.js')).esAppointment,
        faq: async () => (await import('./es-faq.js')).esFaq,
        lexicon: async () => (await import('./es-lexicon.js')).lexicon,
        emergency: async () => (await import('./es-emergency.js')).emergency,
    },
};

export { language };
