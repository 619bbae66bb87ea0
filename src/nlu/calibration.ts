// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers, near a constant by chance
/** Written by `bench/nlu/fit.ts` from the development set; change it there. */
import type { Calibration } from './combiner.js';

export const fastCalibration: Calibration = {
  mix: { ngram: 1, head: 0, phrase: 4 },
  temperature: 1,
  right: [
    -1.439, 1.221, 0.946, 0.455, 0.29, -0.029, -0.067, -0.777, 0.724, -0.22, 0.011, 0.524, 0.027, 0.017, 0.315, -0.586,
    -0.651, 0.25, 0.04, 0.035, 0.074, 0.118, -0.33,
  ],
  inside: [
    -1.211, 0.6, 0.037, 0.225, -0.018, -0.031, -0.101, -0.211, 0.171, -0.484, -0.188, 0.788, 0.283, 0.325, 0.441,
    -1.798, -0.781, 0.488, 0.015, 0.002, -0.255, 0.103, 0.079,
  ],
  gate: { answer: 0.8, risk: 1, act: 0.5, clarify: 0.46 },
};

export const meaningCalibration: Calibration = {
  mix: { ngram: 1, head: 1, phrase: 2 },
  temperature: 1.6,
  right: [
    -1.142, 1.253, 0.679, 0.576, 0.386, -0.139, -0.034, -0.678, 0.715, -0.51, -0.119, 0.264, 0.089, 0.095, 0.228,
    -0.703, -0.447, 0.309, 0.175, -0.032, -0.096, 0.076, -0.354, -0.074, 0.071,
  ],
  inside: [
    -0.758, 0.632, -0.133, 0.304, 0.071, -0.023, -0.057, -0.188, 0.146, -0.563, -0.364, 0.496, 0.261, 0.157, 0.373,
    -2.042, -0.732, 0.479, 0.001, 0.014, -0.182, 0.179, -0.247, -0.013, -0.047,
  ],
  gate: { answer: 0.76, risk: 1, act: 0.3, clarify: 0.58 },
};
