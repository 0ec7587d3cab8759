/** A list of countries; the build makes their numbering plans of it, as libphonenumber-js has them. */
declare module '*.plan' {
  import type { MetadataJson } from 'libphonenumber-js/core';
  export const ranges: MetadataJson;
  export const shapes: MetadataJson;
}
