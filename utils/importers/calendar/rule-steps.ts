/**
 * How much work the rules of one file may make, in days and times looked at. A rule of one line can name every second or
 * look for a 30 February, and a file can hold thousands of them. Each has its share, so that a long one does not take it
 * all: what it leaves is there for those that follow.
 */
export class RuleSteps {
  private left = 200_000;
  private rules = 0;

  /** So many rules are to share what there is. */
  expect(rules: number): void {
    this.rules = rules;
  }

  /** Larger files may make more work: this much more of the file was read. */
  allowFor(bytes: number): void {
    this.left += bytes / 4;
  }

  /** Takes the share of one rule. */
  takeShare(): number {
    const share = Math.floor(this.left / Math.max(1, this.rules));
    this.rules -= 1;
    this.left -= share;
    return share;
  }

  /** Gives back what of a share was not needed. */
  giveBack(steps: number): void {
    this.left += steps;
  }
}
