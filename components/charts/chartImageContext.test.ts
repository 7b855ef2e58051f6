import { describe, expect, it } from 'vitest';
import { createChartImages } from './chartImageContext';

const make = () => ({}) as HTMLCanvasElement;

describe('createChartImages', () => {
  it('has no picture before a view registers and after it has gone', () => {
    const images = createChartImages();
    expect(images.current()).toBeNull();
    const takeBack = images.register(make);
    expect(images.current()).toBe(make);
    takeBack();
    expect(images.current()).toBeNull();
  });
  it('gives the last that registered, whatever goes in between', () => {
    const images = createChartImages();
    const other = () => ({}) as HTMLCanvasElement;
    const takeBack = images.register(make);
    images.register(other);
    takeBack();
    takeBack();
    expect(images.current()).toBe(other);
  });
});
