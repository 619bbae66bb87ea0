// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers, near a constant by chance
/** Written by `bench/nlu/fit.ts` from the development set; change it there. */
import type { Calibration } from './combiner.js';

export const fastCalibration: Calibration = {
  mix: { ngram: 1, head: 0, phrase: 4 },
  temperature: 0.8,
  right: [
    -1.91, 1.098, 0.841, 0.476, 0.015, 0.022, -0.269, -0.211, 0.521, 0.1, -0.018, 0.887, -0.007, 0.019, 0.454, -0.673,
    -0.822, 0.385, 0.106, -0.179, -0.169, -0.007, -0.483,
  ],
  inside: [
    -1.868, 0.583, 0.19, 0.139, -0.138, 0.178, -0.432, -0.056, 0.272, 0.152, -0.459, 1.037, 0.336, 0.262, 0.655, -1.722,
    -0.847, 0.82, -0.19, -0.044, -0.294, 0.073, -0.088,
  ],
  gate: { answer: 0.74, act: 0.5, clarify: 0.54 },
};

export const meaningCalibration: Calibration = {
  mix: { ngram: 1, head: 1, phrase: 2 },
  temperature: 1.3,
  right: [
    -1.424, 1.442, 0.442, 0.266, 0.12, 0.02, -0.249, -0.17, 0.364, 0.145, -0.391, 0.748, 0.312, -0.05, 0.446, -0.737,
    -0.765, 0.667, 0.05, 0.113, 0.001, 0.188, -0.558, -0.107, -0.036,
  ],
  inside: [
    -1.14, 0.997, -0.11, 0.054, 0.019, 0.122, -0.315, -0.005, 0.203, 0.157, -0.569, 0.669, 0.278, 0.141, 0.563, -1.705,
    -0.982, 0.864, -0.11, 0.076, -0.129, 0.187, -0.3, -0.216, -0.105,
  ],
  gate: { answer: 0.84, act: 0.3, clarify: 0.5 },
};
