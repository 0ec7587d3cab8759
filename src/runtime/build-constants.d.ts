/** Hash of each part of a language, by name; written by the build, empty when another bundler builds. */
declare const __PARCOURS_LANGUAGE__: Readonly<Record<string, string>>;
