import type {} from 'hearten/react';
import { useState } from 'react';
import { packs, wording } from '../../shared/own-words';

export function Visits() {
  const [days, setDays] = useState(['Monday', 'Tuesday']);
  const [role, setRole] = useState('reception');
  const [strings, setStrings] = useState({ all: 'Read about the days' });
  const [order, setOrder] = useState(['gate', 'card']);
  const [shown, setShown] = useState(true);
  const [heard, setHeard] = useState<string[]>([]);
  const hear = (event: CustomEvent<null>) => setHeard((before) => [...before, event.type]);

  const gate = (
    <hearten-content-gate
      key="gate"
      topics="abuse-child"
      depth="discuss"
      strings={strings}
      onhearten-gate-opened={hear}
      onhearten-gate-closed={hear}
    >
      <p>This part has {days.length} days in it. About a minute to read.</p>
      <details>
        <summary>Read on</summary>
        <ol>
          {days.map((day) => (
            <li key={day}>{day}</li>
          ))}
        </ol>
      </details>
    </hearten-content-gate>
  );
  const card = (
    <hearten-principle-card
      key="card"
      principle="x-steady-welcome"
      forRole={role}
      heading-level="4"
    />
  );

  return (
    <>
      <h1>Visits</h1>
      <button onClick={() => setDays([...days, 'Wednesday'])}>Add a day</button>
      <button onClick={() => setDays(days.slice(1))}>Take a day away</button>
      <button onClick={() => setDays([...days].reverse())}>Turn the days round</button>
      <button onClick={() => setRole('front-line')}>Look at the front line</button>
      <button onClick={() => setStrings({ all: 'Open the days' })}>Say it differently</button>
      <button onClick={() => setOrder([...order].reverse())}>Swap gate and card</button>
      <button onClick={() => setShown(!shown)}>{shown ? 'Take it away' : 'Bring it back'}</button>
      <p role="status">Heard: {heard.join(', ')}</p>
      {shown && (
        <hearten-provider audience="people who visit" content={packs} wording={wording}>
          {order.map((part) => (part === 'gate' ? gate : card))}
        </hearten-provider>
      )}
    </>
  );
}
