/**
 * What the doctor has seen of a page, as plain data: the browser gathers it, the rules judge it. No address in
 * here has a query, because a query can carry what a visitor typed.
 */
export interface PageFacts {
    address: string;
    /** `location.origin`; the text `null` in a sandboxed frame and for a file. */
    origin: string;
    /** `lang` of the `<html>` element, as written. */
    language: string;
    loader: LoaderFacts;
    /** Script tags that name the loader, the one in charge first. */
    tags: readonly TagFacts[];
    elements: readonly ElementFacts[];
    /** What the policy of the page has refused since the doctor came. */
    violations: readonly PolicyViolation[];
    /** One for each pair of endpoint and clinic that the page names without a mistake. */
    backends: readonly BackendFacts[];
    /** Kinds of browser storage that throw, such as `IndexedDB`. */
    blockedStorage: readonly string[];
    files: FileFacts;
}
export interface LoaderFacts {
    /** False only when `parcours doctor` had to bring its own copy, because the page's never ran. */
    hasRun: boolean;
    /** Whether the browser ran it from its own tag; an optimiser that runs it later leaves no `currentScript`. */
    ranFromTag: boolean;
}
export type Attributes = readonly (readonly [name: string, value: string])[];
export interface TagFacts {
    /** Absolute, without query; empty when the tag has no `src`. */
    address: string;
    attributes: Attributes;
    isInHead: boolean;
    /** Async, deferred or a module: the page is drawn without waiting for it. */
    isPatient: boolean;
}
export interface ElementFacts {
    tag: string;
    /** Whether a script has given the tag a meaning. */
    isDefined: boolean;
    attributes: Attributes;
    /** Whether its own children say anything. */
    hasFallback: boolean;
    /** Whether one of them is a telephone link. */
    hasPhone: boolean;
    /** Why nobody can see it now. */
    hidden?: Obstacle;
    /** What lies over it now. */
    covered?: Obstacle;
}
export interface Obstacle {
    /** The element at fault as a selector, such as `div#tab-2.panel`. */
    by: string;
    /** The declaration at fault, such as `display: none`. */
    how: string;
}
export interface PolicyViolation {
    /** The directive that was applied, such as `connect-src`. */
    directive: string;
    /** What was refused: an address, or a word such as `inline`. */
    blocked: string;
    /** The whole policy. */
    policy: string;
    /** False for a policy that only reports. */
    isEnforced: boolean;
}
export interface BackendFacts {
    endpoint: string;
    clinic: string;
    /** Ids of reasons that elements open at. */
    services: readonly string[];
    answer: BackendAnswer;
    /** How far the clinic's clock is ahead of this device's. */
    clockAheadMs?: number;
    /** Where a Parcours backend does answer, when the endpoint is none: beside the script. */
    answersAt?: string;
}
export type BackendAnswer = {
    kind: 'catalogue';
    services: readonly string[];
}
/** A refusal in our own words. */
 | {
    kind: 'refusal';
    status: number;
    code: string;
}
/** Something answers, and it is not a Parcours backend. */
 | {
    kind: 'foreign';
    status: number;
    mediaType: string;
}
/** A Parcours backend that answers other websites, and not this one. */
 | {
    kind: 'closed';
}
/** Something answers, but not to web pages. */
 | {
    kind: 'opaque';
} | {
    kind: 'silent';
};
export interface FileFacts {
    /** How many files of the build were compared with their hashes; none when a bundler made them. */
    checked: number;
    /** Addresses of those that were not as they were built. */
    refused: readonly string[];
}
