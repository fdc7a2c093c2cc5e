import { onPress, when, type Faulty } from './plain.js';

export const guest: readonly Faulty[] = [
  {
    promise: 'asks for nothing over the network',
    that: 'sends something',
    element: onPress(() => void fetch('/package.json')),
  },
  {
    promise: 'stores nothing until it is asked, then nothing in plain words, and forgets when told',
    that: 'stores something unasked',
    element: when(() => localStorage.setItem('hearten:seen', '1')),
  },
  {
    promise: 'stores nothing until it is asked, then nothing in plain words, and forgets when told',
    that: 'stores what erase does not know',
    element: onPress(() => sessionStorage.setItem('pressed', '1')),
  },
  {
    promise: 'says nothing in the console',
    that: 'logs',
    element: onPress(() => console.log('pressed')),
  },
  {
    promise: 'changes nothing of the page around it',
    that: 'marks the page',
    element: onPress(() => document.documentElement.classList.add('pressed')),
  },
  {
    promise: "leaves its author's words and nodes in the light DOM",
    that: "takes its author's words away",
    element: onPress((element) => element.replaceChildren()),
  },
];
