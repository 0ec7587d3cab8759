const esQuestionnaire = {
    title: 'Cuestionario',
    privacy: 'Sus respuestas permanecen en este dispositivo hasta que las envíe. Entonces se cifran: solo la clínica puede leerlas.',
    goOn: 'Continuar',
    back: 'Atrás',
    check: 'Revisar mis respuestas',
    yes: 'Sí',
    no: 'No',
    help: 'Ayuda con esta pregunta',
    more: 'Más información',
    day: 'Día',
    month: 'Mes',
    year: 'Año',
    partialDate: 'Si no conoce la fecha exacta, basta con el año o con el mes y el año.',
    severalHint: 'Puede elegir varias respuestas.',
    clear: 'Borrar mi respuesta',
};

export { esQuestionnaire };
