import { Socket } from 'node:net';

/** WebAssembly counts its memory in pages of this many bytes. */
const PAGE = 65_536;
const MOST_BYTES = 400_000_000;

/** Nothing that is opened here reaches another machine, whatever it is made to do. */
export function refuseNetwork(): void {
  const refuse = (): never => {
    throw new Error('Whoever opens scans has no network.');
  };
  Socket.prototype.connect = refuse;
  globalThis.fetch = refuse;
}

interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** A file that asks for more memory than any scan needs is refused it, before the machine has to find it. */
export function limitMemory(): void {
  // The platform's own types have no WebAssembly without a browser.
  const { Memory } = Reflect.get(globalThis, 'WebAssembly') as { Memory: { prototype: WasmMemory } };
  const grow = Memory.prototype.grow;
  Memory.prototype.grow = function (this: WasmMemory, pages: number): number {
    if (this.buffer.byteLength + pages * PAGE > MOST_BYTES) throw new RangeError('A scan needs less memory.');
    return grow.call(this, pages);
  };
}
