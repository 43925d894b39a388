/** Where the names of lines stand on a picture: beside their own line, and on nothing that is drawn. All in pixels. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A line's name, as it may be broken into lines of text. */
interface Name {
  readonly line: readonly Point[];
  readonly texts: readonly (readonly string[])[];
}

interface Place extends Point {
  readonly text: readonly string[];
}

/** The height of a line of text, and about the width of a letter of it. */
export const LINE = 15;
export const LETTER = 7.4;
/** How far a name keeps from what is drawn. */
const AIR = 4;
const STEP = 6;
/** A place on something drawn is taken only where there is no other. */
const ON_SOMETHING = 10_000;
/** What two texts on each other say nobody can read; a line under a text still shows. */
const ON_WORDS = 100 * ON_SOMETHING;

/** A place for each name, its upper left corner; `drawn` are further lines, and `taken` what else is written. */
export function placesOfNames(
  names: readonly Name[],
  plot: Box,
  drawn: readonly (readonly Point[])[],
  taken: readonly Box[],
): readonly Place[] {
  const dots = [...names.map(({ line }) => line), ...drawn].flatMap(dotsOf);
  const boxes = [...taken];
  return names.map(({ line, texts }) => {
    const own = dotsOf(line);
    const costOf = (place: Place) => {
      const box = boxOf(place);
      const hits = dots.filter((dot) => distance(box, dot) < AIR).length;
      const covered = boxes.filter((one) => overlap(box, one)).length;
      return hits * ON_SOMETHING + covered * ON_WORDS + Math.min(...own.map((dot) => distance(box, dot)));
    };
    const places = texts.flatMap((text) => {
      const { right, bottom } = boxOf({ x: 0, y: 0, text });
      return steps(plot.left + AIR, plot.right - right).flatMap((x) =>
        steps(plot.top, plot.bottom - bottom - AIR).map((y) => ({ x, y, text })),
      );
    });
    const best = places
      .map((place) => ({ place, cost: costOf(place) }))
      .reduce((one, other) => (other.cost < one.cost ? other : one), {
        place: { x: plot.left, y: plot.top, text: texts[0] ?? [] },
        cost: Number.POSITIVE_INFINITY,
      });
    boxes.push(boxOf(best.place));
    return best.place;
  });
}

function boxOf({ x, y, text }: Place): Box {
  return {
    left: x,
    top: y,
    right: x + Math.max(...text.map(({ length }) => length)) * LETTER,
    bottom: y + text.length * LINE,
  };
}

/** The line as dots close to each other. */
function dotsOf(line: readonly Point[]): readonly Point[] {
  return line.flatMap((to, index) => {
    const from = line[index - 1] ?? to;
    const parts = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP));
    return Array.from({ length: parts }, (_, part) => ({
      x: from.x + ((to.x - from.x) * (part + 1)) / parts,
      y: from.y + ((to.y - from.y) * (part + 1)) / parts,
    }));
  });
}

function steps(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.floor((to - from) / STEP) + 1) }, (_, index) => from + index * STEP);
}

function distance({ left, top, right, bottom }: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
