const plural = new Intl.PluralRules('de');
const one = (count) => plural.select(count) === 'one';
const de = {
    language: 'de',
    direction: 'ltr',
    common: {
        tryAgain: 'Erneut versuchen',
        preferToCall: 'Möchten Sie lieber mit jemandem sprechen?',
        call: (phone) => `${phone} anrufen`,
        optional: 'freiwillig',
        loading: 'Wird geladen…',
        close: 'Schließen',
        errorSummaryTitle: (count) => one(count) ? 'Eine Angabe ist zu berichtigen' : `${count} Angaben sind zu berichtigen`,
        errorPrefix: 'Fehler:',
        opensInNewTab: '(öffnet in neuem Tab)',
    },
    booking: {
        title: 'Termin buchen',
        steps: { reason: 'Anliegen', slot: 'Zeit', details: 'Ihre Angaben', result: 'Bestätigung' },
        stepOf: (step, total) => `Schritt ${step} von ${total}`,
        reason: {
            heading: 'Weshalb kommen Sie?',
            lead: 'Wählen Sie Ihre Untersuchung oder Sprechstunde: Die ersten freien Zeiten erscheinen sofort.',
            minutes: (count) => `${count} Min.`,
            none: 'Zurzeit lässt sich online nichts buchen. Rufen Sie uns an, wir finden gemeinsam eine Zeit.',
            emergency: 'Lebensgefahr? Warten Sie nicht auf einen Termin.',
            byPhone: 'Dieses Anliegen wird nur telefonisch vereinbart.',
        },
        slot: {
            heading: 'Wann möchten Sie kommen?',
            change: 'Anliegen ändern',
            first: 'Erste freie Zeit',
            noneInRange: (from, to) => `Keine freie Zeit vom ${from} bis ${to}.`,
            nextFree: 'Nächste freie Zeit zeigen',
            noneAtAll: 'Für dieses Anliegen ist online keine Zeit frei. Rufen Sie uns an: Manchmal gibt es andere Plätze.',
            earlier: 'Frühere Tage',
            later: 'Spätere Tage',
            range: (from, to) => `Vom ${from} bis ${to}`,
            freeCount: (count) => (one(count) ? `${count} freie Zeit` : `${count} freie Zeiten`),
            allTimes: (count) => `Alle ${count} Zeiten zeigen`,
            clinicTime: (zone) => `Uhrzeiten der Praxis (${zone}).`,
            elsewhere: 'Sie schließen die Buchung auf der Plattform der Klinik ab, in einem neuen Tab.',
            taken: 'Diese Zeit wurde soeben vergeben. Ihre Eingaben bleiben erhalten: Wählen Sie eine andere Zeit.',
            alternatives: 'Die nächstgelegenen freien Zeiten',
            otherTimes: 'Alle Zeiten',
            instructions: 'Gut zu wissen, bevor Sie kommen',
        },
        problems: {
            heading: 'Das hat nicht geklappt',
            unreachable: 'Die Praxis antwortet online nicht. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut, oder rufen Sie uns an.',
            notSent: 'Wir haben keine Antwort der Praxis: Der Termin ist nicht bestätigt. Ihre Eingaben bleiben erhalten. Sie können es unbesorgt erneut versuchen: Derselbe Termin wird nie zweimal gebucht.',
            tooLate: 'Für diese Zeit ist es online zu spät. Wählen Sie eine andere oder rufen Sie uns an.',
            unknownService: 'Dieses Anliegen wird online nicht angeboten. Wählen Sie aus der Liste.',
            tooMany: 'Zu viele Anfragen auf einmal. Warten Sie eine Minute und versuchen Sie es erneut.',
            otherwise: 'Die Praxis konnte diese Anfrage online nicht annehmen. Rufen Sie uns an, wir nehmen sie telefonisch auf.',
        },
    },
};

const language = {
    messages: de,
    hashes: {},
    parts: {
        more: async () => (await import('./de-more.js')).deMore,
        details: async () => (await import('./de-details.js')).deDetails,
        appointment: async () => (await import('./de-appointment.js')).deAppointment,
        faq: async () => (await import('./de-faq.js')).deFaq,
        lexicon: async () => (await import('./de-lexicon.js')).lexicon,
        emergency: async () => (await import('./de-emergency.js')).emergency,
    },
};

export { language };
