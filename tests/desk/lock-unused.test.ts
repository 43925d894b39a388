import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lockUnused, MINUTES_UNUSED } from '../../components/desk/lock-unused';

const UNUSED = MINUTES_UNUSED * 60_000;
const page = new EventTarget();
const lock = vi.fn();
let end = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  lock.mockClear();
  end = lockUnused(page, lock);
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

it('a desk locks itself once nobody has used it for that long, and not before', () => {
  vi.advanceTimersByTime(UNUSED - 1);
  expect(lock).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(lock).toHaveBeenCalledTimes(1);
});

it.each(['keydown', 'pointerdown', 'wheel'])('%s is a use: the time begins again', (use) => {
  vi.advanceTimersByTime(UNUSED - 1);
  page.dispatchEvent(new Event(use));
  vi.advanceTimersByTime(UNUSED - 1);
  expect(lock).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(lock).toHaveBeenCalledTimes(1);
});

it('a device that slept, its timers too, is locked by the first use', () => {
  vi.setSystemTime(Date.now() + UNUSED);
  page.dispatchEvent(new Event('visibilitychange'));
  expect(lock).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(UNUSED);
  expect(lock).toHaveBeenCalledTimes(1);
});

it('a desk that is locked, or lies open, is not watched', () => {
  end();
  vi.advanceTimersByTime(2 * UNUSED);
  page.dispatchEvent(new Event('keydown'));
  expect(lock).not.toHaveBeenCalled();
});
