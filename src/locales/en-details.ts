import type { DetailsMessages } from './messages.ts';

/** What follows the choice of a slot; it comes with that half of the booking. */
export const enDetails: DetailsMessages = {
  delivery: {
    saved: 'Saved on this device, not sent yet',
    savedMeaning:
      'Nothing is confirmed until the clinic has answered. Sending resumes by itself as soon as it answers, even if you close this page and come back later.',
    inMemory: 'Not sent yet: keep this page open',
    inMemoryMeaning:
      'Nothing is confirmed until the clinic has answered. This device does not let us save the request; sending resumes by itself while this page stays open.',
    refused: 'A request made on this device was not received',
    refusedMeaning: 'The clinic could not take it. Call us, or make a new request.',
    tryNow: 'Send now',
    forget: 'Erase this request',
  },
  withdrawal: {
    saved: 'Withdrawal saved on this device, not sent yet',
    savedMeaning:
      'Sending resumes by itself as soon as the clinic answers, even if you close this page and come back later.',
    inMemoryMeaning:
      'This device does not let us save the withdrawal; sending resumes by itself while this page stays open.',
    refused: 'The withdrawal of your agreement was not received',
    refusedMeaning: 'The clinic could not take it. Call us to withdraw it.',
  },
  details: {
    heading: 'Who is coming to the appointment?',
    changeSlot: 'Change the time',
    held: (minutes) =>
      minutes <= 1
        ? 'This time is kept for you for one more minute.'
        : `This time is kept for you for ${minutes} more minutes.`,
    holdEnded: 'We no longer keep this time for you. You can still confirm as long as it is free.',
    extend: 'Keep the time longer',
    holdEnds: 'Your time is kept for one more minute.',
    given: 'First name',
    family: 'Last name',
    birthDate: 'Date of birth',
    birthDateHint: 'For example 7 3 1958',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    email: 'E‑mail address',
    emailHint: 'The confirmation is sent there.',
    phone: 'Telephone',
    phoneHint: 'So that we can reach you. Example: 06 39 98 12 34',
    consentLegend: 'Your agreement',
    privacy: 'Read the full notice',
    confirm: 'Confirm the appointment',
    sending: 'Sending to the clinic…',
    faults: {
      given: { missing: 'Enter the first name', too_long: 'The first name has 120 characters at most' },
      family: { missing: 'Enter the last name', too_long: 'The last name has 120 characters at most' },
      birthDate: {
        missing: 'Enter the date of birth',
        incomplete: 'Enter the day, the month and the year of birth',
        not_a_date: 'This date does not exist: check the day, the month and the four-digit year',
        in_the_future: 'The date of birth must be in the past',
        too_long_ago: 'Check the year of birth',
      },
      email: {
        missing: 'Enter an e‑mail address',
        invalid: 'Check the e‑mail address, for example name@example.com',
      },
      phone: {
        missing: 'Enter a telephone number',
        invalid: 'Check the number, for example 06 39 98 12 34 or +33 6 39 98 12 34',
      },
      notices: {
        missing: 'Tick the box to agree',
        outdated: 'This text has changed: read it again, then tick the box',
      },
    },
    faultOtherwise: 'Check this field',
  },
  result: {
    heading: 'Your appointment is confirmed',
    pendingHeading: 'Your request has arrived',
    lead: (email) => `The confirmation is on its way to ${email}, with the appointment for your calendar.`,
    when: 'When',
    with: 'With',
    where: 'Where',
    what: 'Reason',
    prepare: 'To prepare your visit',
    change: (phone) => `To move or cancel, call ${phone}.`,
    received: (time) => `Received by the clinic at ${time}`,
    withdraw: 'Withdraw my agreement',
    withdrawn: 'Agreement withdrawn.',
    another: 'Book another appointment',
  },
};
