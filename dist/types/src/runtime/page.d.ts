import type { PolicyViolation } from '../domain/doctor/page-facts.ts';
/** `data-…` attributes of the script tag, by the name after the prefix. */
export type ScriptAttributes = Readonly<Record<string, string | undefined>>;
/**
 * What the loader hands to the runtime. It is declared here because the loader may import types only: it
 * stays small because nothing can leak into it.
 */
export interface Page {
    /** `Parcours.update` changes them, and puts its `prefill` beside them. */
    script: ScriptAttributes;
    /**
     * Brings a chunk into the module map only if its bytes have the given hash, so that the `import()` after it
     * runs exactly those bytes.
     *
     * @param url - Absolute address of the chunk.
     * @param integrity - Subresource Integrity metadata, such as `sha256-…`.
     * @param owner - Whose module map; the page's own when left out.
     * @throws When the chunk cannot be had or is not the one that was built.
     */
    preload(url: string, integrity: string, owner?: Document): Promise<void>;
    /** Whether the widget of an element waits behind a button: `mode` is `dialog` or `launcher`. */
    isBehindButton(element: HTMLElement): boolean;
    /** Brings the runtime; a button that opens a widget asks for it when the patient means to press it. */
    runtime(): Promise<Runtime>;
    /** A link that was taken out of the address, until a widget claims it. */
    link?: MessageLink;
    /** The script tag; there is none when a bundler has brought the runtime. */
    tag?: HTMLScriptElement;
    /** Whether the browser ran the loader from that tag, and not an optimiser later. */
    ranFromTag?: boolean;
    /** What `parcours doctor` saw on a page on which the doctor could not come by itself. */
    observed?: Observed;
}
/** What a link of a message leads to, with its secret: it is kept in memory only. */
export interface MessageLink {
    kind: string;
    token: string;
}
/** What a button in front of a widget hands on to it. Whoever hands on watches the address itself. */
export interface HandedOn {
    /** Shown in place of what the widget shows otherwise, or by now. */
    link?: MessageLink | undefined;
}
/** What was seen from outside of a page whose own loader never ran, or could not load the rest. */
export interface Observed {
    loaderRan: boolean;
    violations: readonly PolicyViolation[];
    /** Addresses of files that were not as they were built. */
    refusedFiles: readonly string[];
}
/** What a part exports to the loader: the runtime, or what stands before it or in its place. */
export interface RuntimeModule {
    start(page: Page): Runtime;
}
export interface Runtime {
    /**
     * Starts the widget of an element, or has it follow what its attributes say by now: in another language it goes
     * on, for another clinic it is started anew.
     *
     * @param tag - Which widget, such as `parcours-booking`; the element's own tag when left out.
     * @param handed - Left out where nothing stands before the widget: then it takes links out of the address itself.
     * @returns Resolves when it is on the page or its fallback is to stay; never rejects.
     */
    attach(element: HTMLElement, tag?: string, handed?: HandedOn): Promise<void>;
    /** Brings a widget that was attached before the patient's eyes. */
    open(element: HTMLElement): void | Promise<void>;
    /** Ends the widget of an element and leaves nothing of it; the fallback shows. */
    detach(element: HTMLElement): void | Promise<void>;
    /**
     * Takes up what an earlier visit has left unsent, for an element whose widget waits behind a button; it shows
     * nothing, and ends with `detach`.
     */
    resume?(element: HTMLElement): Promise<void>;
    /** Looks at the installation and shows what it finds, for the agency. Rejects when the doctor cannot come. */
    diagnose?(): Promise<void>;
}
