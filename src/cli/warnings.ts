/** "ExperimentalWarning: SQLite is an experimental feature …": true, and nothing that a reader of claims can act on. */
export function withoutSqliteWarning(): void {
  const { emitWarning } = process;
  process.emitWarning = (warning: string | Error, ...rest: unknown[]): void => {
    if (!/^SQLite is an experimental feature/.test(String(warning)))
      Reflect.apply(emitWarning, process, [warning, ...rest]);
  };
}
