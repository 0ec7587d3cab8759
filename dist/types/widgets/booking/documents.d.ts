import type { MoreViewProps } from './more-part.ts';
/** What to bring, one thing an entry. */
export declare function Documents({ model, part }: MoreViewProps): import("preact").JSX.Element | null;
