/** Waits for the result of one request. */
export declare function resultOf<T>(request: IDBRequest<T>): Promise<T>;
/** Waits until a transaction is on the disk; rejects when it was given up, such as for want of room. */
export declare function committed(transaction: IDBTransaction): Promise<void>;
