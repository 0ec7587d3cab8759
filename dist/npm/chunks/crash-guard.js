import { Component } from 'preact';

/** Keeps a fault of a view from leaving a blank widget: it draws nothing more and says so. */
class CrashGuard extends Component {
    state = { crashed: false };
    componentDidCatch(error) {
        this.setState({ crashed: true });
        this.props.onCrash(error);
    }
    render() {
        return this.state.crashed ? null : this.props.children;
    }
}

export { CrashGuard as C };
