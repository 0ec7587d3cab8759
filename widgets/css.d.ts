/** Style sheets are imported as their text; the element adopts them. */
declare module '*.css' {
  const text: string;
  export default text;
}
