export {};

declare global {
  /** The part of a WebAssembly module that reading codes needs; the types of the platform come with a browser's only. */
  interface EmscriptenModule {
    wasmBinary: ArrayBuffer;
    readonly HEAPU8: Uint8Array;
    readonly _malloc: (size: number) => number;
    readonly _free: (pointer: number) => void;
  }
}
