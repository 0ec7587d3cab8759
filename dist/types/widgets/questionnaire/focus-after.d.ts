/**
 * Leads the focus after something was added or taken away: to the first field of the last part, or to the button that
 * adds, because what was pressed has gone.
 *
 * @param part - Selector of what there are several of.
 */
export declare function useFocusAfter(part: string): {
    box: import("preact").RefObject<HTMLDivElement | null>;
    focusAfter: (what: "last" | "add") => undefined;
};
