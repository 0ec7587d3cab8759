export declare const later: Readonly<Record<string, readonly (readonly [file: string, integrity: string])[] | undefined>>;
