const esMore = {
    search: {
        label: 'Buscar un motivo',
        found: (count) => count === 0
            ? 'Ningún motivo coincide. Pruebe con otra palabra o llámenos.'
            : count === 1
                ? '1 motivo'
                : `${count} motivos`,
    },
    eligibility: {
        heading: 'Antes de elegir una hora',
        back: 'Pregunta anterior',
        audience: '¿El paciente ha venido antes?',
        isNew: 'No, es la primera vez',
        isKnown: 'Sí, ya ha venido',
        age: ({ from, to }) => from === undefined
            ? `¿Tendrá el paciente ${to} años o menos el día de la cita?`
            : to === undefined
                ? `¿Tendrá el paciente ${from} años o más el día de la cita?`
                : `¿Tendrá el paciente entre ${from} y ${to} años el día de la cita?`,
        yes: 'Sí',
        no: 'No',
        noted: 'Conviene saber',
        goOn: 'Continuar',
        stopped: 'Este motivo no es el adecuado',
        onlyKnown: 'Está reservado a los pacientes que ya atendemos.',
        onlyNew: 'Está reservado a quienes vienen por primera vez.',
        notOfAge: 'No se ofrece a esta edad.',
        notThis: 'Según su respuesta, no se puede reservar en línea.',
        instead: 'Lo que le proponemos',
        orCall: 'Llámenos: juntos encontraremos lo adecuado.',
        otherReason: 'Elegir otro motivo',
    },
    filters: {
        label: 'Precisar',
        practitioner: 'Con',
        anyPractitioner: 'La primera persona disponible',
        place: 'Lugar',
        anyPlace: 'Todos los lugares',
        mode: 'Cómo',
        anyMode: 'En persona o a distancia',
        modes: { AMB: 'En persona', VR: 'Por vídeo', HH: 'A domicilio' },
        clear: 'Ver todas las horas',
        none: 'No hay ninguna hora libre en línea con estas opciones.',
    },
    month: {
        views: 'Vista',
        list: 'Lista',
        month: 'Mes',
        earlier: 'Mes anterior',
        later: 'Mes siguiente',
        noTime: 'ninguna hora libre',
        choose: 'Elija un día para ver sus horas.',
        noneInMonth: 'No hay horas libres este mes.',
    },
    waiting: {
        offer: 'Si queda libre un hueco, podemos ofrecérselo.',
        join: 'Avísenme',
    },
    documents: 'Qué traer',
    yourTime: (time) => `${time} donde está usted`,
};

export { esMore };
