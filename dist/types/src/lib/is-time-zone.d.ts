/** Tells whether this platform knows an IANA time zone of that name. */
export declare function isTimeZone(name: string): boolean;
