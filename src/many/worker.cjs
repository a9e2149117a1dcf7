// The file that a thread starts with. It loads what it runs by `import()`: where a thread is ended while `require` loads
// an ES module, as it is when the reading is aborted early, Node ends the whole process with a fatal error.
exports.readBatch = import("./many-worker.js").then(({ readBatch }) => readBatch);
