/** Fetches a part of the program a single time; what could not be fetched is fetched again by whoever asks next. */
export function fetchOnce<T>(fetch: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= fetch().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
