import { answered, api, type components } from '@/kernel/api';
import { newKey } from '@/kernel/storage';

export type UploadBegun = components['schemas']['UploadBegun'];
export type UploadState = components['schemas']['UploadProgress'];
export type PartAddress = components['schemas']['PartUrl'];

export interface PartChecksum {
  number: number;
  sha256: string;
}

const at = (id: string) => ({ params: { path: { id } } });

/** Announces a file; answers the same upload again for the same key. */
export function beginUpload(file: File, signal: AbortSignal, key = newKey()): Promise<UploadBegun> {
  const body = { name: file.name, size: file.size, content_type: file.type || 'application/octet-stream' };
  return answered(api.POST('/uploads', { body, headers: { 'Idempotency-Key': key }, signal }));
}

/** What has arrived, as S3 knows it. */
export function uploadState(id: string, signal?: AbortSignal): Promise<UploadState> {
  return answered(api.GET('/uploads/{id}', { ...at(id), ...(signal ? { signal } : {}) }));
}

/** Where the parts go, in their order; each address takes exactly the bytes that have this checksum. */
export function signParts(id: string, parts: PartChecksum[], signal: AbortSignal): Promise<PartAddress[]> {
  return answered(api.POST('/uploads/{id}/parts', { ...at(id), body: parts, signal }));
}

export function completeUpload(id: string, signal: AbortSignal): Promise<unknown> {
  return answered(api.POST('/uploads/{id}/complete', { ...at(id), signal }));
}

export function discardUpload(id: string): Promise<unknown> {
  return answered(api.DELETE('/uploads/{id}', at(id)));
}
