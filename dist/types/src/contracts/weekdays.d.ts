/** Days as a person writes them in the clinic's file; the index is the one of `Date.prototype.getUTCDay`. */
export declare const weekdays: readonly ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
