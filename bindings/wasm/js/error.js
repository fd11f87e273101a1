/** A failure of the call, never of the document: that is what the report is for. */
export class MuluError extends Error {
  constructor(code, message, options) {
    super(message, options);
    this.name = 'MuluError';
    this.code = code;
  }
}
