/** The connection broke, or S3 was busy: sending the same part again may succeed. */
export class PartLost extends Error {
  override name = 'PartLost';
}

/** S3 refused a part. */
export class PartRefused extends Error {
  override name = 'PartRefused';

  constructor(readonly status: number) {
    super(`part refused: ${status}`);
  }
}

/** The file on the disk was changed since it was chosen, or cannot be read any more. */
export class FileChanged extends Error {
  override name = 'FileChanged';
}

/** There are more files than one message takes. */
export class TooMany extends Error {
  override name = 'TooMany';
}

/** The file has no bytes. */
export class Empty extends Error {
  override name = 'Empty';
}

/** The page's address is not secure, so the browser computes no checksums. */
export class NotSecure extends Error {
  override name = 'NotSecure';
}
