/** Takes or keeps the right to send, in one transaction; says whether it was to be had. */
export declare function takeLeaseIn(meta: IDBObjectStore, owner: string, now: number): Promise<boolean>;
export declare function endLeaseIn(meta: IDBObjectStore, owner: string): Promise<void>;
