/** What a text says as JSON, or that it says nothing. */
export function parsedJson(text: string): { value?: unknown; problem?: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { problem: "not JSON" };
  }
}
