import type { SendStep } from '../definition.ts';

/** Tells the desk that answers need a person. */
export const answersTold: SendStep = {
  id: 'answers-need-person',
  send: {
    ...{ channel: 'email', purpose: 'care', notAfter: 'data.end', afterCrash: 'resend' },
    template: 'answers-need-person',
  },
};
