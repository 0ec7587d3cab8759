const deMore = {
    search: {
        label: 'Anliegen suchen',
        found: (count) => count === 0
            ? 'Kein Anliegen passt. Versuchen Sie ein anderes Wort, oder rufen Sie uns an.'
            : count === 1
                ? '1 Anliegen gefunden'
                : `${count} Anliegen gefunden`,
    },
    eligibility: {
        heading: 'Bevor Sie eine Zeit wählen',
        back: 'Vorige Frage',
        audience: 'War die Patientin oder der Patient schon bei uns?',
        isNew: 'Nein, zum ersten Mal',
        isKnown: 'Ja, schon einmal',
        age: ({ from, to }) => from === undefined
            ? `Höchstens ${to} Jahre alt am Tag des Termins?`
            : to === undefined
                ? `Mindestens ${from} Jahre alt am Tag des Termins?`
                : `Zwischen ${from} und ${to} Jahre alt am Tag des Termins?`,
        yes: 'Ja',
        no: 'Nein',
        noted: 'Gut zu wissen',
        goOn: 'Weiter',
        stopped: 'Dieses Anliegen passt nicht',
        onlyKnown: 'Es ist für Personen, die bereits bei uns in Behandlung sind.',
        onlyNew: 'Es ist für Personen, die zum ersten Mal kommen.',
        notOfAge: 'In diesem Alter wird es nicht angeboten.',
        notThis: 'Nach Ihrer Antwort lässt es sich nicht online buchen.',
        instead: 'Was wir Ihnen vorschlagen',
        orCall: 'Rufen Sie uns an: Gemeinsam finden wir, was passt.',
        otherReason: 'Anderes Anliegen wählen',
    },
    filters: {
        label: 'Eingrenzen',
        practitioner: 'Bei',
        anyPractitioner: 'Wer zuerst frei ist',
        place: 'Ort',
        anyPlace: 'Alle Orte',
        mode: 'Wie',
        anyMode: 'Vor Ort oder aus der Ferne',
        modes: { AMB: 'Vor Ort', VR: 'Per Video', HH: 'Zu Hause' },
        clear: 'Alle Zeiten zeigen',
        none: 'Mit dieser Auswahl ist online keine Zeit frei.',
    },
    month: {
        views: 'Ansicht',
        list: 'Liste',
        month: 'Monat',
        earlier: 'Voriger Monat',
        later: 'Nächster Monat',
        noTime: 'keine freie Zeit',
        choose: 'Wählen Sie einen Tag, um seine Zeiten zu sehen.',
        noneInMonth: 'Keine freie Zeit in diesem Monat.',
    },
    waiting: {
        offer: 'Wird ein Platz frei, können wir ihn Ihnen anbieten.',
        join: 'Benachrichtigen',
    },
    documents: 'Was Sie mitbringen',
    yourTime: (time) => `${time} bei Ihnen`,
};

export { deMore };
