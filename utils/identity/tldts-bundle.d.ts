/** The bundle that tldts ships: the bundler would write its long list three times when it reads the single files. */
declare module 'tldts/dist/index.esm.min.js' {
  export { getDomain } from 'tldts';
}
