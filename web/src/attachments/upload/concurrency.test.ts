import { expect, test } from 'vitest';
import { Concurrency } from './concurrency';

const forever = new AbortController().signal;

function gate() {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, passed };
}

test('at most so many run at once, the others in their order', async () => {
  const concurrency = new Concurrency(2);
  const gates = [gate(), gate(), gate(), gate()];
  const begun: number[] = [];
  const all = gates.map(({ passed }, index) =>
    concurrency.run(async () => {
      begun.push(index);
      await passed;
    }, forever),
  );
  await Promise.resolve();
  expect(begun).toEqual([0, 1]);
  gates[1]?.open();
  await all[1];
  expect(begun).toEqual([0, 1, 2]);
  for (const { open } of gates) open();
  await Promise.all(all);
  expect(begun).toEqual([0, 1, 2, 3]);
});

test('a task that leaves the queue is not run and takes no place', async () => {
  const concurrency = new Concurrency(1);
  const first = gate();
  const leaving = new AbortController();
  const running = concurrency.run(() => first.passed, forever);
  const left = concurrency.run(async () => 'ran', leaving.signal);
  const last = concurrency.run(async () => 'ran', forever);
  leaving.abort(new Error('left'));
  await expect(left).rejects.toThrow('left');
  first.open();
  await running;
  expect(await last).toBe('ran');
});

test('a task that fails frees its place', async () => {
  const concurrency = new Concurrency(1);
  await expect(concurrency.run(() => Promise.reject(new Error('no')), forever)).rejects.toThrow('no');
  expect(await concurrency.run(async () => 1, forever)).toBe(1);
});
