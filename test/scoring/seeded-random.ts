/** Random numbers that are the same in every run, for simulations. The library itself knows none. */
export interface SeededRandom {
  /** Uniform on 0..1. */
  next(): number;
  normal(): number;
  /** Index drawn with the given chances, which sum to 1. */
  choose(chances: readonly number[]): number;
}

/** Looked up once: inside jest each look at a global costs more than the number drawn. */
const { cos, imul, log, PI, sqrt } = Math;

/** Marsaglia's multiply-with-carry in two halves; period 2^60. */
export function seededRandom(seed: number): SeededRandom {
  let [a, b] = [(seed * 2654435761) >>> 0 || 1, (seed * 40503 + 12345) >>> 0 || 2];
  const next = (): number => {
    a = (imul(36969, a & 65535) + (a >>> 16)) >>> 0;
    b = (imul(18000, b & 65535) + (b >>> 16)) >>> 0;
    return ((((a << 16) >>> 0) + (b & 65535)) >>> 0) / 4294967296 + 1.1641532182693481e-10;
  };
  for (let i = 0; i < 20; i++) next();
  const choose = (chances: readonly number[]): number => {
    let left = next();
    const at = chances.findIndex((chance) => (left -= chance) < 0);
    return at < 0 ? chances.length - 1 : at;
  };
  const normal = (): number => sqrt(-2 * log(next())) * cos(2 * PI * next());
  return { next, normal, choose };
}
