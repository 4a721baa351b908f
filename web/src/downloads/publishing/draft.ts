export interface PublishDraft {
  product: string;
  topic: string;
  title: string;
  version: string;
  notes: string;
}

/** What is missing before a package can be published, by field. */
export function missing({ product, topic, title, version }: PublishDraft) {
  return { product: !product, topic: !topic, title: !title.trim(), version: !version.trim() };
}
