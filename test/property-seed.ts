/**
 * Set-up of the unit tests: properties are tried with the same values in every run, so that `npm test` says the same of
 * the same code. Other values come from another seed: `PROPERTY_SEED=7 npm run unit`.
 */
import fc from 'fast-check';

const DEFAULT_SEED = 20261130;

fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? DEFAULT_SEED) });
