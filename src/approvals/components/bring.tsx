import { request } from '../connection.ts';
import { said } from '../state.ts';

/** Opens a case that came as a file. */
export function Bring() {
  const take = async (file: File) => {
    const problem = await request({ type: 'bring', text: await file.text() });
    said.value = { words: problem || 'The file was taken in.', isGood: !problem, decided: null };
  };
  return (
    <label class="button other bring">
      Open a case file
      <input
        class="vh"
        type="file"
        accept=".txt,text/plain"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void take(file);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
