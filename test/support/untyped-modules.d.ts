/** Packages of tests that come without types, by what we use of them. */
declare module 'xhr2' {
  const Request: typeof XMLHttpRequest;
  export default Request;
}
