const enMore = {
    search: {
        label: 'Search for a reason',
        found: (count) => count === 0
            ? 'No reason matches. Try another word, or call us.'
            : count === 1
                ? '1 reason'
                : `${count} reasons`,
    },
    eligibility: {
        heading: 'Before you choose a time',
        back: 'Question before',
        audience: 'Has the patient been here before?',
        isNew: 'No, this is the first time',
        isKnown: 'Yes, they have been here',
        age: ({ from, to }) => from === undefined
            ? `Will the patient be ${to} or younger on the day of the appointment?`
            : to === undefined
                ? `Will the patient be ${from} or older on the day of the appointment?`
                : `Will the patient be between ${from} and ${to} on the day of the appointment?`,
        yes: 'Yes',
        no: 'No',
        noted: 'Good to know',
        goOn: 'Continue',
        stopped: 'This reason does not fit',
        onlyKnown: 'It is for patients whom we see already.',
        onlyNew: 'It is for patients who come for the first time.',
        notOfAge: 'It is not offered at this age.',
        notThis: 'From your answer, it cannot be booked online.',
        instead: 'What we can offer',
        orCall: 'Call us: together we will find what fits.',
        otherReason: 'Choose another reason',
    },
    filters: {
        label: 'Narrow down',
        practitioner: 'With',
        anyPractitioner: 'Whoever is free first',
        place: 'Place',
        anyPlace: 'All places',
        mode: 'How',
        anyMode: 'On site or remote',
        modes: { AMB: 'On site', VR: 'By video', HH: 'At home' },
        clear: 'Show all times',
        none: 'No time is free online with these choices.',
    },
    month: {
        views: 'View',
        list: 'List',
        month: 'Month',
        earlier: 'Month before',
        later: 'Next month',
        noTime: 'no free time',
        choose: 'Choose a day to see its times.',
        noneInMonth: 'No free time in this month.',
    },
    waiting: {
        offer: 'If a place falls free, we can offer it to you.',
        join: 'Let me know',
    },
    documents: 'What to bring',
    yourTime: (time) => `${time} where you are`,
};

export { enMore };
