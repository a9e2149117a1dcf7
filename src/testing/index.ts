export { readMarkedCopy, writeMarkedCopy, type Mark, type MarkedCopy } from "./marked-copy.ts";
