// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers, near a constant by chance
/** Written by `bench/nlu/fit.ts` from the development set; change it there. */
import type { Calibration } from './combiner.js';

export const fastCalibration: Calibration = {
  mix: { ngram: 1, head: 0, phrase: 4 },
  temperature: 1,
  right: [
    -1.792, 1.265, 0.993, 0.568, 0.189, -0.07, -0.007, -0.893, 0.641, -0.062, 0.084, 0.447, 0.026, 0.133, 0.341, -0.745,
    -0.648, 0.277, 0.125, 0.117, 0.036, 0.056, -0.311,
  ],
  inside: [
    -1.335, 0.664, 0.023, 0.269, 0.017, -0.047, -0.102, -0.317, 0.19, -0.066, -0.282, 0.691, 0.434, 0.3, 0.42, -1.918,
    -0.81, 0.434, -0.025, -0.03, -0.145, 0.031, -0.01,
  ],
  gate: { answer: 0.72, risk: 0.08, act: 0.6, clarify: 0.42 },
};

export const meaningCalibration: Calibration = {
  mix: { ngram: 1, head: 1, phrase: 2 },
  temperature: 1.6,
  right: [
    -1.434, 1.355, 0.524, 0.359, 0.228, -0.18, -0.066, -0.416, 0.431, -0.144, -0.247, 0.239, 0.192, 0.157, 0.171, -0.83,
    -0.663, 0.323, 0.076, -0.016, -0.055, 0.039, -0.209, 0.036, 0.398,
  ],
  inside: [
    -0.819, 0.784, -0.189, 0.102, -0.01, -0.018, -0.069, -0.234, 0.086, -0.232, -0.309, 0.357, 0.364, 0.171, 0.308,
    -1.968, -0.911, 0.474, -0.045, -0.002, -0.096, 0.096, -0.132, 0.122, 0.181,
  ],
  gate: { answer: 0.74, risk: 0.08, act: 0.3, clarify: 0.46 },
};
