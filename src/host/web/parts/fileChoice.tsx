/** The hidden field behind "open a file": whoever shows the button holds its reference and clicks it. */
import type { RefObject } from 'preact';
import { openFile } from '../studio';

export function FileChoice({ field }: { readonly field: RefObject<HTMLInputElement> }) {
  return (
    <input
      ref={field}
      type="file"
      accept=".xlsx"
      hidden
      onChange={({ currentTarget }) => {
        const [chosen] = currentTarget.files ?? [];
        // The same file can be chosen again.
        currentTarget.value = '';
        if (chosen) void openFile(chosen);
      }}
    />
  );
}
