/**
 * How much work the rules of one file may make, in days and times looked at. A rule of one line can name every second or
 * look for a 30 February, and a file can hold thousands of them.
 */
export class RuleSteps {
  private left = 150_000;

  /** Larger files may make more work: this much more of the file was read. */
  allowFor(bytes: number): void {
    this.left += bytes / 4;
  }

  /** Takes as many, where there are as many left. */
  spend(steps: number): boolean {
    if (steps > this.left) return false;
    this.left -= steps;
    return true;
  }
}
