import { expect, test } from 'vitest';
import { Lanes } from './lanes';

const forever = new AbortController().signal;

function gate() {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, passed };
}

test('no more than so many run at once, the others in their order', async () => {
  const lanes = new Lanes(2);
  const gates = [gate(), gate(), gate(), gate()];
  const begun: number[] = [];
  const all = gates.map(({ passed }, index) =>
    lanes.run(async () => {
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

test('who leaves the queue is not run and takes no lane', async () => {
  const lanes = new Lanes(1);
  const first = gate();
  const leaving = new AbortController();
  const running = lanes.run(() => first.passed, forever);
  const left = lanes.run(async () => 'ran', leaving.signal);
  const last = lanes.run(async () => 'ran', forever);
  leaving.abort(new Error('left'));
  await expect(left).rejects.toThrow('left');
  first.open();
  await running;
  expect(await last).toBe('ran');
});

test('a failure gives its lane back', async () => {
  const lanes = new Lanes(1);
  await expect(lanes.run(() => Promise.reject(new Error('no')), forever)).rejects.toThrow('no');
  expect(await lanes.run(async () => 1, forever)).toBe(1);
});
