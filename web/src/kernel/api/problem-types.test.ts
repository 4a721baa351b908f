import createClient from 'openapi-fetch';
import { expect, expectTypeOf, test } from 'vitest';
import { answered } from './client';
import { isProblem, Problem } from './problem';
import type { Failure, ProblemDocument, ProblemOf } from './problem-types';
import type { paths } from './schema';
import { useCall } from './useCall';

interface Refusal<Slug extends string> {
  headers: Record<string, unknown>;
  content: { 'application/problem+json': ProblemDocument & { type: Slug } };
}

// As the generated types are where the description of the API names the problems of an operation.
interface Described {
  '/take': {
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: { 'application/json': { id: string; type: 'ticket' } } };
        404: Refusal<'not-found'>;
        409: Refusal<'ticket-closed' | 'ticket-changed'>;
      };
    };
  };
}

type Take = Described['/take']['post'];
type TakeSlug = 'not-found' | 'ticket-closed' | 'ticket-changed' | 'about:blank';

const { POST } = createClient<Described>();
const take = () => answered(POST('/take'));
const useTake = () => useCall({ mutationFn: take });

test('the slugs of an operation are those of its refusals', () => {
  expectTypeOf<ProblemOf<Take>>().toEqualTypeOf<TakeSlug>();
});

test('the error of a call knows its slugs', () => {
  expectTypeOf<ReturnType<typeof useTake>['error']>().toEqualTypeOf<Failure<TakeSlug> | null>();
  expectTypeOf<Awaited<ReturnType<typeof take>>['id']>().toEqualTypeOf<string>();
});

test('a slug that the call cannot answer does not compile', () => {
  const error: Failure<ProblemOf<Take>> = problem('ticket-closed');
  expect(isProblem(error, 'ticket-closed')).toBe(true);
  // @ts-expect-error: taking a ticket sends no address.
  expect(isProblem(error, 'email-taken')).toBe(false);
  if (!isProblem(error)) throw new Error('a problem');
  // @ts-expect-error: as above.
  expect(error.type === 'email-taken').toBe(false);
  expectTypeOf(error.type).toEqualTypeOf<TakeSlug>();
});

test('where nothing is known of the call, any slug may be asked for', () => {
  const error: unknown = problem('ticket-closed');
  expect(isProblem(error, 'ticket-closed')).toBe(true);
  expect(isProblem(new Error('broken'), 'anything')).toBe(false);
});

test('a call of the portal has the slugs that its description names', () => {
  const slug = 'not-found' satisfies ProblemOf<paths['/tickets/{id}/take']['post']>;
  expect(slug).toBe('not-found');
});

function problem<Slug extends string>(type: Slug): Problem<Slug> {
  return new Problem({ type, title: type, status: 409, detail: type });
}
