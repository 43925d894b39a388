import { describe, expect, it } from 'vitest';
import { LETTER, LINE, type Point, placesOfNames } from '../../components/charts/line-names';
import { wrapped } from '../../components/charts/line-point';

const PLOT = { left: 84, top: 24, right: 344, bottom: 240 };

/** A debt that falls from one height to the axis, slowly first. */
const falling = (height: number, end: number): readonly Point[] =>
  Array.from({ length: 31 }, (_, step) => ({
    x: PLOT.left + (step / 30) * (end - PLOT.left),
    y: PLOT.bottom - height * (1 - (step / 30) ** 2),
  }));

const rising = (height: number): readonly Point[] =>
  Array.from({ length: 31 }, (_, step) => ({
    x: PLOT.left + (step / 30) * (PLOT.right - PLOT.left),
    y: PLOT.bottom - (height * step) / 30,
  }));

const level: readonly Point[] = [
  { x: PLOT.left, y: 205 },
  { x: PLOT.right, y: 205 },
];
const block = { left: 260, top: 205, right: 340, bottom: 229 };

describe('the names of lines', () => {
  it.each([
    ['two debts, one of them with a part without interest', falling(200, 230), falling(210, 340)],
    ['two sums that grow', rising(120), rising(200)],
    ['a short debt under a long one', falling(190, 120), falling(200, 340)],
  ])('touch neither a line nor each other nor the amount of a block: %s', (_, ...lines) => {
    const texts = [17, 11].map((widest) => wrapped('Plan de pagos para ponerse al día', widest));
    const places = placesOfNames(
      lines.map((line) => ({ line, texts })),
      PLOT,
      [level],
      [block],
    );
    const boxes = places.map(({ x, y, text }) => {
      const widest = Math.max(...text.map(({ length }) => length));
      return { left: x, top: y, right: x + widest * LETTER, bottom: y + text.length * LINE };
    });
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(PLOT.left);
      expect(box.bottom).toBeLessThanOrEqual(PLOT.bottom);
      for (const dot of [...lines.flat(), ...level]) {
        expect(dot.x > box.left && dot.x < box.right && dot.y > box.top && dot.y < box.bottom).toBe(false);
      }
      for (const other of [...boxes.slice(index + 1), block]) {
        const apart =
          box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
        expect(apart).toBe(true);
      }
    }
  });
});
