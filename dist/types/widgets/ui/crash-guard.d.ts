import { Component } from 'preact';
import type { ComponentChildren } from 'preact';
export interface CrashGuardProps {
    /** Told once, when drawing has failed; whoever listens brings the fallback back. */
    onCrash(error: unknown): void;
    children: ComponentChildren;
}
/** Keeps a fault of a view from leaving a blank widget: it draws nothing more and says so. */
export declare class CrashGuard extends Component<CrashGuardProps, {
    crashed: boolean;
}> {
    state: {
        crashed: boolean;
    };
    componentDidCatch(error: unknown): void;
    render(): ComponentChildren;
}
