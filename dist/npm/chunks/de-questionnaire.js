const deQuestionnaire = {
    title: 'Fragebogen',
    privacy: 'Ihre Antworten bleiben auf diesem Gerät, bis Sie sie senden. Dann werden sie verschlüsselt: Nur die Klinik kann sie lesen.',
    goOn: 'Weiter',
    back: 'Zurück',
    check: 'Meine Antworten prüfen',
    yes: 'Ja',
    no: 'Nein',
    help: 'Hilfe zu dieser Frage',
    more: 'Mehr erfahren',
    day: 'Tag',
    month: 'Monat',
    year: 'Jahr',
    partialDate: 'Wenn Sie das genaue Datum nicht kennen, genügt das Jahr oder Monat und Jahr.',
    severalHint: 'Mehrere Antworten sind möglich.',
    clear: 'Meine Antwort löschen',
};

export { deQuestionnaire };
