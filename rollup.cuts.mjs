/**
 * A Rollup plugin that cuts out of a library what no widget runs. Each cut names what it cuts and fails the build
 * when the library no longer has it, so that an update cannot bring the bytes back, or a hole, unseen.
 *
 * @param name - Of the plugin.
 * @param library - Finds the library's file in a module's path: its first group, without the ending.
 * @param cutsOf - For each file, what to replace by what.
 */
export const cutting = (name, library, cutsOf) => ({
  name,
  transform(code, id) {
    const file = library.exec(id)?.[1];
    const cuts = file && cutsOf[file];
    if (!cuts) return null;
    let lean = code;
    for (const [from, to] of cuts) {
      const before = lean;
      lean = lean.replace(from, to);
      if (lean === before) this.error(`${file} no longer has ${from}: look at the cuts again`);
    }
    return { code: lean, map: null };
  },
});
