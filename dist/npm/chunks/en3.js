const plural = new Intl.PluralRules('en');
const one = (count) => plural.select(count) === 'one';
const en = {
    language: 'en',
    direction: 'ltr',
    common: {
        tryAgain: 'Try again',
        preferToCall: 'Would you rather speak to someone?',
        call: (phone) => `Call ${phone}`,
        optional: 'optional',
        close: 'Close',
        loading: 'Loading…',
        errorSummaryTitle: (count) => one(count) ? 'There is one thing to correct' : `There are ${count} things to correct`,
        errorPrefix: 'Error:',
        opensInNewTab: '(opens in a new tab)',
    },
    booking: {
        title: 'Book an appointment',
        steps: { reason: 'Reason', slot: 'Time', details: 'Your details', result: 'Confirmation' },
        stepOf: (step, total) => `Step ${step} of ${total}`,
        reason: {
            heading: 'What are you coming for?',
            lead: 'Choose your examination or consultation: the first free times show at once.',
            minutes: (count) => `${count} min`,
            none: 'Nothing can be booked online at the moment. Call us and we will find a time together.',
            emergency: 'A life in danger? Do not wait for an appointment.',
            byPhone: 'This reason is booked by telephone only.',
        },
        slot: {
            heading: 'When would you like to come?',
            change: 'Change the reason',
            first: 'First free time',
            noneInRange: (from, to) => `No free time from ${from} to ${to}.`,
            nextFree: 'Show the next free time',
            noneAtAll: 'No time is free online for this reason. Call us: there are sometimes other places.',
            earlier: 'Earlier dates',
            later: 'Later dates',
            range: (from, to) => `From ${from} to ${to}`,
            freeCount: (count) => (one(count) ? `${count} free time` : `${count} free times`),
            allTimes: (count) => `Show all ${count} times`,
            clinicTime: (zone) => `Times at the clinic (${zone}).`,
            elsewhere: 'You finish booking on the clinic’s own platform, in a new tab.',
            taken: 'Someone has just taken this time. What you typed is kept: choose another time.',
            alternatives: 'The nearest free times',
            otherTimes: 'All times',
            instructions: 'Good to know before you come',
        },
        problems: {
            heading: 'That did not work',
            unreachable: 'The clinic does not answer online. Check your connection and try again, or call us.',
            notSent: 'We have no answer from the clinic: the appointment is not confirmed. What you typed is kept. You can safely try again: the same appointment is never booked twice.',
            tooLate: 'It is too late to book this time online. Choose another one or call us.',
            unknownService: 'This reason is not offered online. Choose from the list.',
            tooMany: 'Too many requests at once. Wait a minute, then try again.',
            otherwise: 'The clinic could not take this request online. Call us and we will take it by telephone.',
        },
    },
};

const language = {
    messages: en,
    hashes: {},
    parts: {
        more: async () => (await import('./en-more.js')).enMore,
        details: async () => (await import('./en-details.js')).enDetails,
        appointment: async () => (await import('./en-appointment.js')).enAppointment,
        faq: async () => (await import('./en-faq.js')).enFaq,
        lexicon: async () => (await import('./en-lexicon.js')).lexicon,
        emergency: async () => (await import('./en-emergency.js')).emergency,
    },
};

export { language };
