const enQuestionnaire = {
    title: 'Questionnaire',
    privacy: 'Your answers stay on this device until you send them. They are then encrypted: only the clinic can read them.',
    goOn: 'Continue',
    back: 'Back',
    check: 'Check my answers',
    yes: 'Yes',
    no: 'No',
    help: 'Help with this question',
    more: 'Read more',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    partialDate: 'If you do not know the exact date, the year or the month and year are enough.',
    severalHint: 'You can choose more than one.',
    clear: 'Clear my answer',
};

export { enQuestionnaire };
