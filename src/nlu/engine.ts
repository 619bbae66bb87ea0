/** Any classifier of messages behind one small port, so that they can be measured side by side and exchanged. */

export interface LabelledText {
  readonly text: string;
  /** Any language code; ours are ro, ru and gag. */
  readonly language: string;
  readonly label: string;
}

export interface Ranked {
  readonly label: string;
  /** 0..1; not calibrated unless the engine says so. */
  readonly score: number;
}

/** What a message gets: labels and, from an engine with a gate, what the bot would do. */
export interface Verdict {
  readonly ranked: readonly Ranked[];
  readonly outcome?: 'answer' | 'clarify' | 'action' | 'unknown';
  /** The higher, the surer that the message is one of those that were learned; what `ranked` says where absent. */
  readonly inside?: number;
}

export interface Classifier {
  /** Labels with their scores, the best first; at least one unless nothing was learned. */
  classify(text: string, language: string): Promise<readonly Ranked[]>;
  /** The whole verdict; `classify` alone where an engine has no gate. */
  judge?(text: string, language: string): Promise<Verdict>;
  /** Size of what was learned, in bytes of its file. */
  readonly bytes: number;
}

export interface Engine {
  readonly name: string;
  train(examples: readonly LabelledText[]): Promise<Classifier>;
}
