import fc from 'fast-check';

/** A place as a part of 1, so that it means the same for every length. Without the bias that numbers have towards their least. */
export const place: fc.Arbitrary<number> = fc.noBias(fc.nat(9_999)).map((number) => number / 10_000);
