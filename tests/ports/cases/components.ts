import type { Files } from './files.ts';

/** What components of different files hand each other. */
export const components: Readonly<Record<string, Files>> = {
  'handed up and down': {
    'child.jsx': `
      export default function Child({ onOpen, onWork, port, worker }) {
        useEffect(() => { onOpen(chrome.runtime.connect(), 1); onWork(new Worker('a.js')); }, []);
        port.postMessage(1); // port
        worker.postMessage(1);
        return null;
      }
    `,
    'other.jsx': `
      export const Other = memo((props) => {
        props.onReady?.(chrome.runtime.connect());
        props.channel.postMessage(1); // port
        props.thread.postMessage(1);
        props.missing.postMessage(1);
        return null;
      });
    `,
    'parent.jsx': `
      import Child from './child.jsx';
      import { Other as Renamed } from './other';
      export function Parent() {
        const current = useRef(null);
        const own = chrome.runtime.connect();
        current.current?.postMessage(1); // port
        return <>
          <Child port={own} worker={new Worker('a.js')} onWork={(w) => w.postMessage(1)}
            onOpen={(p, n) => { current.current = p; n.postMessage(1); }} />
          <Renamed channel={own} thread={new Worker('a.js')} onReady={(p) => p.postMessage(1)} />
        </>;
      }
    `
      .replace('</>;', '</>;')
      .replace('onReady={(p) => p.postMessage(1)} />', 'onReady={(p) => p.postMessage(1)} /> // port'),
  },
  'classes that are components': {
    'panel.jsx': `
      export class Panel extends React.Component {
        send() {
          this.props.port.postMessage(1); // port
          this.props.worker.postMessage(1);
        }
      }
    `,
    'app.jsx': `
      import { Panel } from './panel';
      export const app = <><Panel port={chrome.runtime.connect()} worker={new Worker('a.js')} /></>;
      export const other = <Other worker={chrome.runtime.connect()} />;
    `,
  },
};
