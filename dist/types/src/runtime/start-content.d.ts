import type { WidgetStart } from './widgets.ts';
/** Joins what a clinic gives to read at one moment to where it is. */
export declare function startContent({ host, config }: Pick<WidgetStart, 'host' | 'config'>, moment: 'faq' | 'booked'): Promise<({ language, direction, service }: import("../../widgets/content/content-view.tsx").ContentProps) => import("preact").JSX.Element | null>;
