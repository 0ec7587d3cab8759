import type { ShownContent } from '../../src/contracts/shown-content.ts';
export declare const styles: readonly string[];
export interface ContentProps {
    /** Of the page. */
    language: string;
    direction: 'ltr' | 'rtl';
    /** Id of what was booked. */
    service?: string;
}
export interface ContentPorts {
    /** What the clinic gives to read at this moment. */
    read(language: string): Promise<ShownContent>;
}
/**
 * Draws what the clinic gives to read. It is the same for everybody until a patient says what interests them; the choice
 * is made on the device, and ends with the page.
 */
export declare function contentView({ read }: ContentPorts): ({ language, direction, service }: ContentProps) => import("preact").JSX.Element | null;
