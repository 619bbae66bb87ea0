/** NLP.js has no types; these are the parts that we use. */
declare module '@nlpjs/core' {
  export interface Container {
    use(plugin: unknown): unknown;
    register(name: string, plugin: object, isSingleton?: boolean): unknown;
    get(name: string): unknown;
  }
  export function containerBootstrap(): Container;
}
declare module '@nlpjs/nlu' {
  import type { Container } from '@nlpjs/core';

  interface Settings {
    locale: string;
    container: Container;
    log?: boolean;
    useNoneFeature?: boolean;
  }
  export class NluNeural {
    constructor(settings: Settings, container: Container);
    cache: unknown;
    train(corpus: { utterance: string; intent: string }[], settings?: object): Promise<unknown>;
    process(text: string): Promise<{ classifications: { intent: string; score: number }[] }>;
    toJSON(): unknown;
  }
}
declare module '@nlpjs/lang-ro' {
  export const LangRo: unknown;
}
declare module '@nlpjs/lang-ru' {
  export const LangRu: unknown;
}
declare module 'node-nlp' {
  export class NlpManager {
    constructor(settings: object);
    addDocument(locale: string, utterance: string, intent: string): void;
    train(): Promise<unknown>;
    process(locale: string, utterance: string): Promise<{ classifications: { intent: string; score: number }[] }>;
    export(minified?: boolean): string;
  }
}
