/** Style sheets are taken in by the bundler; the compiler needs to know only that they exist. */
declare module '*.css';
