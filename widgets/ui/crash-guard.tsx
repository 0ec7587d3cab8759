import { Component } from 'preact';
import type { ComponentChildren } from 'preact';

export interface CrashGuardProps {
  /** Told once, when drawing has failed; whoever listens brings the fallback back. */
  onCrash(error: unknown): void;
  children: ComponentChildren;
}

/** Keeps a fault of a view from leaving a blank widget: it draws nothing more and says so. */
export class CrashGuard extends Component<CrashGuardProps, { crashed: boolean }> {
  override state = { crashed: false };

  override componentDidCatch(error: unknown): void {
    this.setState({ crashed: true });
    this.props.onCrash(error);
  }

  override render() {
    return this.state.crashed ? null : this.props.children;
  }
}
