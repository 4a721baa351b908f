import type { components } from './schema';

export type ProblemDocument = components['schemas']['ProblemDocument'];

/** What is said for an answer that is not the portal's own: something in front of it refused the call. */
type Unnamed = 'about:blank';

declare const slugs: unique symbol;

/** The error of a call. It need not be a problem; where it is one, its slug is one of these. */
export interface Failure<Slug extends string = string> extends Error {
  readonly [slugs]?: Slug;
}

/** What a call answers, and the slugs of the problems that it may answer instead. */
export interface Answer<Data, Slug extends string = string> extends Promise<Data> {
  readonly [slugs]?: Slug;
}

/** The slugs in the body of a refused call; any text, where the description of the API names none. */
export type SlugIn<Body> = Body extends { type: infer Slug extends string } ? Slug | Unnamed : never;

/** The slugs of the problems of an operation: `ProblemOf<paths['/tickets/{id}/take']['post']>`. */
export type ProblemOf<Operation> = Operation extends { responses: infer Responses }
  ? SlugIn<Extract<BodyOf<Responses[keyof Responses]>, ProblemDocument>>
  : never;

type BodyOf<Response> = Response extends { content: infer Content } ? Content[keyof Content] : never;

/** The slugs that an error may have; any text, where nothing is known of the call. */
export type SlugOf<Thrown> = unknown extends Thrown
  ? string
  : NonNullable<Thrown> extends { readonly [slugs]?: infer Slug extends string }
    ? Slug
    : string;
