// Preloaded by `--require`, in threads too: tells on stderr, at once, of every ES module that `require` has loaded.
const { writeSync } = process.getBuiltinModule("node:fs");
const { Module } = process.getBuiltinModule("node:module");
const { isModuleNamespaceObject } = process.getBuiltinModule("node:util").types;

const { load } = Module.prototype;
Module.prototype.load = function (file) {
  load.call(this, file);
  if (isModuleNamespaceObject(this.exports)) writeSync(2, `require has loaded ${file}\n`);
};
