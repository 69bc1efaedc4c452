/** The places of Thailand by name, and the names of agencies that are made of them. */
export * from './agencyNames';
export * from './find';
export * from './places';
