import { answered, api, type components } from '@/kernel/api';
import { newKey } from '@/kernel/storage';

export type Begun = components['schemas']['UploadBegun'];
export type Progress = components['schemas']['UploadProgress'];
export type Link = components['schemas']['PartUrl'];

export interface Wish {
  number: number;
  sha256: string;
}

/** Announces a file; the same answer again for the same key. */
export function begin(file: File, signal: AbortSignal, key = newKey()): Promise<Begun> {
  const body = { name: file.name, size: file.size, content_type: file.type || 'application/octet-stream' };
  return answered(api.POST('/uploads', { body, headers: { 'Idempotency-Key': key }, signal }));
}

const at = (id: string) => ({ params: { path: { id } } });

/** What has arrived, as S3 knows it. */
export function progress(id: string, signal?: AbortSignal): Promise<Progress> {
  return answered(api.GET('/uploads/{id}', { ...at(id), ...(signal ? { signal } : {}) }));
}

/** Where the parts go, each for exactly these bytes, in the order of the wishes. */
export function sign(id: string, wishes: Wish[], signal: AbortSignal): Promise<Link[]> {
  return answered(api.POST('/uploads/{id}/parts', { ...at(id), body: wishes, signal }));
}

export function complete(id: string, signal: AbortSignal): Promise<unknown> {
  return answered(api.POST('/uploads/{id}/complete', { ...at(id), signal }));
}

export function discard(id: string): Promise<unknown> {
  return answered(api.DELETE('/uploads/{id}', at(id)));
}
