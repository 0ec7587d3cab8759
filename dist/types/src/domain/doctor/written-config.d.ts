import { type ConfigName, type WrittenConfig } from '../../contracts/widget-config.ts';
import type { Attributes, PageFacts } from './page-facts.ts';
/** One place where a widget is configured: its element with what the script tag says for the whole page. */
export interface Place {
    /** `<parcours-booking>`, or `<script>` on a page without elements. */
    tag: string;
    own: Attributes;
    script: Attributes;
}
/** Every place of the page; with no element, the script tag itself. */
export declare function placesOf({ tags, elements }: Pick<PageFacts, 'tags' | 'elements'>): Place[];
/** What is written under a name and where: the element wins over the script tag, as for the widget itself. */
export interface Written {
    where: string;
    /** The attribute as it stands there. */
    attribute: string;
    /** Empty when it is nowhere. */
    value: string;
}
export declare function writtenAt({ tag, own, script }: Place, name: ConfigName): Written;
/** All that a place says, by name and ready to be read. */
export declare function configAt(place: Place): WrittenConfig;
/** An address that no page served over https may call. */
export declare const isInsecure: (address: string) => boolean;
/** Whether a script tag says something that only our loader reads, rightly or misspelt. */
export declare const isConfigured: (attributes: Attributes) => boolean;
