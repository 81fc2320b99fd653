import { useState } from 'react';
import { writer } from '../shared/people.ts';
import { TextareaBox } from '../shared/TextareaBox.tsx';
import { labels } from './labels.ts';

/** The profile settings; their bio is a text that nobody posts. */
export function Settings() {
  const [bio, setBio] = useState('News from the City of Marlow Falls. Call 555-0100 for urgent matters.');
  return (
    <>
      <h1 className="heading">{labels.profile}</h1>
      <form className="settings" onSubmit={(event) => event.preventDefault()}>
        <label className="field">
          {labels.displayName}
          <input name="displayName" type="text" defaultValue={writer.name} />
        </label>
        <label className="field" htmlFor="bio">
          {labels.bio}
          <TextareaBox id="bio" name="description" surface="bio" rows={4} value={bio} onText={setBio} />
        </label>
        <button type="submit" className="solid" data-testid="Profile_Save_Button">
          {labels.save}
        </button>
      </form>
    </>
  );
}
