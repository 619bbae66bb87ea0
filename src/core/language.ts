/** The three languages we speak; `gag` is ISO 639-3 for Gagauz. */
export const languages = ['ro', 'ru', 'gag'] as const;
export type Language = (typeof languages)[number];
export type PerLanguage<T> = Readonly<Record<Language, T>>;

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);
