/** Days as a person writes them in the clinic's file; the index is the one of `Date.prototype.getUTCDay`. */
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

export { weekdays as w };
