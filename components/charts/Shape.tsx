import { markOf } from './compared';

const PATHS = {
  circle: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z',
  square: 'M-4.5-4.5h9v9h-9Z',
  triangle: 'M0-5.5 5.5 4.5h-11Z',
  diamond: 'M0-6 6 0 0 6-6 0Z',
};

/** The marker of an option, at a place of the picture. */
export function Shape({ option, x, y }: { readonly option: number; readonly x: number; readonly y: number }) {
  const { shape, color } = markOf(option);
  return (
    <path d={PATHS[shape]} transform={`translate(${x} ${y})`} fill="var(--paper)" stroke={color} strokeWidth="2" />
  );
}
