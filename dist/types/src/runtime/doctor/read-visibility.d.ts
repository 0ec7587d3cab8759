import type { Obstacle } from '../../domain/doctor/page-facts.ts';
/** Finds why nobody can see an element as the page stands, and which element is the cause. */
export declare function hiddenBy(element: HTMLElement): Obstacle | undefined;
/** Finds what lies over the middle of the part of an element that is on the screen. */
export declare function coveredBy(element: HTMLElement): Obstacle | undefined;
