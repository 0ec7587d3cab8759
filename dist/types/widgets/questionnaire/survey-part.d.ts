import type { MountedView, WidgetSurface } from '../../src/element/widget.ts';
/** Why a survey is not asked. */
export type Spent = 'used' | 'expired' | 'missing';
export declare const styles: readonly string[];
/** Says kindly that a link cannot be answered, and whom to call. */
export declare const mountSpent: (surface: Pick<WidgetSurface, "root" | "messages">, { spent, phone }: {
    spent: Spent;
    phone: string | undefined;
}) => Promise<MountedView>;
