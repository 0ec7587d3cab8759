import type { FormExtrasMessages } from './form-extras-messages.ts';

const plural = new Intl.PluralRules('en');
const one = (count: number) => plural.select(count) === 'one';

export const enFormExtras: FormExtrasMessages = {
  draft: {
    resumeTitle: 'Go on with the questionnaire?',
    resumeLead: (when) => `You began to answer on this device on ${when}.`,
    goOn: 'Go on with my answers',
    anew: 'Erase everything and begin anew',
    kept: 'What you enter is kept on this device, encrypted, for 24 hours at most.',
    notKept: 'Nothing is kept on this device: closing this page erases your answers.',
    unavailable:
      'This device cannot keep your answers. You can go on: leave this page open until they are sent.',
    otherTab: 'This questionnaire is also being filled in in another tab. What is written last is kept.',
    erasedElsewhere:
      'Another tab has erased what was kept. What you see here will be kept again if you go on writing.',
    damaged: 'What you had begun can no longer be read and was erased. Please answer again.',
    expired: 'What you had begun was erased, because it was more than 24 hours old.',
    shared: 'Several people use this device: keep nothing on it',
    erase: 'Erase everything',
    erased: 'Your answers were erased.',
    notErased: 'Erasing did not work. Clear the data of this site in your browser.',
    changedTitle: 'The questionnaire has changed',
    changedLead: 'Please answer again:',
    gone: (count) =>
      one(count)
        ? `${count} answer is no longer asked for and was erased.`
        : `${count} answers are no longer asked for and were erased.`,
  },
  file: {
    choose: 'Choose a file',
    another: 'Add a file',
    replace: 'Choose another file',
    types: (names) => `Accepted types: ${names}.`,
    image: 'image',
    anyType: 'All types of file are accepted.',
    perFile: (size) => `${size} at most for each file.`,
    together: (size) => `${size} at most in all.`,
    most: (count) => `${count} ${one(count) ? 'file' : 'files'} at most.`,
    remove: (name) => `Remove ${name}`,
    added: (name) => `${name}: added`,
    removed: (name) => `${name}: removed`,
    reading: 'Reading the file…',
    reduced: (size) => `Photo reduced to ${size}`,
    faults: {
      type: (name) => `${name} was not added: this type of file is not accepted`,
      size: (name, size) => `${name} was not added: it is larger than ${size}`,
      together: (name, size) => `${name} was not added: all files together would be larger than ${size}`,
      count: (name, count) => `${name} was not added: ${count} at most`,
      empty: (name) => `${name} was not added: the file is empty`,
      unreadable: (name) => `${name} was not added: the file cannot be read`,
    },
  },
  signature: {
    name: 'Your first and last name',
    statement: 'I write my name as my signature. My answers are correct to the best of my knowledge.',
    date: (when) => `Date of signature: ${when}`,
    signed: (when) => `Signed on ${when}`,
  },
  copy: {
    open: 'Keep a copy',
    heading: 'Your copy',
    warning: 'This copy is not encrypted: keep it in a safe place.',
    print: 'Print or save as PDF',
    copyText: 'Copy the text',
    copied: 'The text is copied.',
    notCopied: 'The text could not be copied. You can print this page.',
    close: 'Close',
    written: (when) => `Copy of ${when}`,
    version: (version) => `Version of the questionnaire: ${version}`,
    noAnswer: 'No answer',
  },
};
