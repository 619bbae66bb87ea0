// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers, near a constant by chance
/** Written by `bench/nlu/fit.ts` from the development set; change it there. */
import type { Calibration } from './combiner.js';

export const fastCalibration: Calibration = {
  mix: { ngram: 1, head: 0, phrase: 4 },
  temperature: 1,
  right: [
    -1.459, 1.349, 0.857, 0.455, 0.403, -0.037, -0.109, -0.77, 0.621, 0.06, 0.143, 0.447, 0.052, -0.053, 0.304, -0.668,
    -0.669, 0.277, 0.025, 0.037, 0.081, 0.058, -0.382,
  ],
  inside: [
    -1.186, 0.628, -0.07, 0.248, 0.009, -0.014, -0.086, -0.297, 0.149, -0.125, -0.271, 0.791, 0.319, 0.305, 0.406,
    -1.896, -0.737, 0.447, -0.007, -0.042, -0.125, 0.018, 0.005,
  ],
  gate: { answer: 0.78, risk: 0.12, act: 0.5, clarify: 0.46 },
};

export const meaningCalibration: Calibration = {
  mix: { ngram: 1, head: 1, phrase: 2 },
  temperature: 1.6,
  right: [
    -1.338, 1.322, 0.614, 0.367, 0.274, -0.111, 0.007, -0.574, 0.496, -0.17, -0.003, 0.282, 0.17, 0.103, 0.153, -0.809,
    -0.548, 0.35, 0.113, 0.065, 0.026, -0.077, -0.365, 0.005, 0.352,
  ],
  inside: [
    -0.801, 0.742, -0.126, 0.157, 0.012, -0.01, -0.051, -0.208, 0.071, -0.233, -0.305, 0.436, 0.265, 0.174, 0.324,
    -1.989, -0.796, 0.46, -0.052, 0.02, -0.066, 0.054, -0.183, 0.069, 0.101,
  ],
  gate: { answer: 0.74, risk: 0.1, act: 0.3, clarify: 0.46 },
};
