declare const paths: {
    readonly back: "M14 6l-6 6 6 6";
    readonly next: "M10 6l6 6-6 6";
    readonly check: "M5 12.5l4.5 4.5L19 7.5";
    readonly phone: "M6.5 4h3l1.5 4-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4 1.5v3a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 4.5 6.2 2 2 0 0 1 6.5 4z";
    readonly alert: "M12 8v5m0 3.5v.01M12 3.5l9 16H3z";
    readonly clock: "M12 7v5l3 2m6-2a9 9 0 1 1-18 0 9 9 0 0 1 18 0z";
};
export interface IconProps {
    name: keyof typeof paths;
}
/** A line drawing beside a text that already says the same. */
export declare function Icon({ name }: IconProps): import("preact").JSX.Element;
export {};
