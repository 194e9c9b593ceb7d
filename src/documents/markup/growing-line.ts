/**
 * A line of text that comes in pieces. White space at its end is held apart: to look at it, or to take it off, nothing
 * that came before is read again.
 */
export class GrowingLine {
  private readonly pieces: string[] = [];
  private white = '';
  private last = '';
  /** Length without the white space at the end. */
  trimmedLength = 0;

  get length(): number {
    return this.trimmedLength + this.white.length;
  }

  get endsWhite(): boolean {
    return this.white !== '';
  }

  /** It ends with an opening bracket or quote and one space. */
  get endsOpened(): boolean {
    return this.white.length === 1 && /[([«]/u.test(this.last);
  }

  append(text: string): void {
    const solid = text.trimEnd();
    if (!solid) {
      this.white += text;
      return;
    }
    this.pieces.push(this.white, solid);
    this.trimmedLength += this.white.length + solid.length;
    this.last = solid.at(-1) ?? '';
    this.white = text.slice(solid.length);
  }

  trimEnd(): void {
    this.white = '';
  }

  /** All of it but the white space at the end. */
  trimmed(): string {
    return this.pieces.join('');
  }
}
