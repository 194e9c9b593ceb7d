/** Where drawing something throws, a sentence in its place: the rest of the surface stays as it is. */
import { Component, type ComponentChildren } from 'preact';

interface Props {
  /** What is drawn; something else is tried anew. */
  of: unknown;
  /** Shown in place of what cannot be drawn. */
  sentence: ComponentChildren;
  children: ComponentChildren;
}

interface State {
  /** What could not be drawn. */
  failed?: { of: unknown };
}

export class Boundary extends Component<Props, State> {
  override state: State = {};

  override componentDidCatch(): void {
    this.setState({ failed: { of: this.props.of } });
  }

  override render({ of, sentence, children }: Props, { failed }: State) {
    return failed && failed.of === of ? sentence : children;
  }
}
