/** A growing list of whole numbers under 2³¹. A plain array of many thousands costs twice the time and memory. */
export class Numbers {
  #room = new Int32Array(1024);
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#room.length) {
      const wider = new Int32Array(2 * this.#length);
      wider.set(this.#room);
      this.#room = wider;
    }
    this.#room[this.#length++] = value;
  }

  /** All numbers so far; good until the next `push`. */
  all(): Int32Array {
    return this.#room.subarray(0, this.#length);
  }
}
