/**
 * What the loader hands to the runtime. It is declared here because the loader may import types only: it
 * stays small because nothing can leak into it.
 */
export interface Page {
    /** `data-…` attributes of the script tag, by the name after the prefix. `Parcours.update` changes them. */
    script: Readonly<Record<string, string | undefined>>;
    /**
     * Brings a chunk into the module map only if its bytes have the given hash, so that the `import()` after it
     * runs exactly those bytes.
     *
     * @param url - Absolute address of the chunk.
     * @param integrity - Subresource Integrity metadata, such as `sha384-…`.
     * @throws When the chunk cannot be had or is not the one that was built.
     */
    preload(url: string, integrity: string): Promise<void>;
}
/** What the runtime chunk exports to the loader. */
export interface RuntimeModule {
    start(page: Page): Runtime;
}
export interface Runtime {
    /**
     * Starts the widget of an element.
     *
     * @param tag - Which widget, such as `parcours-booking`; the element's own tag when left out.
     * @returns Resolves when it is on the page or its fallback is to stay; never rejects.
     */
    attach(element: HTMLElement, tag?: string): Promise<void>;
    /** Ends the widget of an element and leaves nothing of it; the fallback shows. */
    detach(element: HTMLElement): void;
}
