/** The line broke, or S3 had no time: the same again will do. */
export class PartLost extends Error {
  override name = 'PartLost';
}

/** S3 said no to a part. */
export class PartRefused extends Error {
  override name = 'PartRefused';

  constructor(readonly status: number) {
    super(`part refused: ${status}`);
  }
}

/** The file on the disk is not what it was when it was chosen, or cannot be read any more. */
export class FileChanged extends Error {
  override name = 'FileChanged';
}

/** More files than one message takes. */
export class TooMany extends Error {
  override name = 'TooMany';
}

/** There is nothing in it to send. */
export class Empty extends Error {
  override name = 'Empty';
}

/** Without a secure address the browser does not reckon checksums. */
export class NotSecure extends Error {
  override name = 'NotSecure';
}
