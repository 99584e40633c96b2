// The random tests of a commit all begin from one seed, so that a commit passes or fails for its own sake;
// each nightly run begins from a new one. `SEED=… npm run test:unit` repeats a run.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SEED']) });
