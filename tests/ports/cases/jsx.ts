import type { Cases } from './cases.ts';

/** What the components of a file hand each other. */
export const jsx: Cases = {
  'a property that is handed down': `
    function App() {
      const opened = chrome.runtime.connect();
      return <><Panel port={opened} worker={new Worker('a.js')} name="x" /><Old port={opened} /></>;
    }
    function Panel({ port, worker, name }) {
      port.postMessage(1); // port
      worker.postMessage(1);
      name.postMessage(1);
      return <Inner channel={port} />;
    }
    const Inner = memo((props) => { props.channel.postMessage(1); return null; }); // port
    class Old extends React.Component { send() { this.props.port.postMessage(1); } } // port
  `,
  'a property of this name elsewhere': `
    const View = ({ port }) => { port.postMessage(1); return null; };
    const one = <View port={chrome.runtime.connect()} />;
    const other = <View port={new MessageChannel().port1} />;
    const Host = ({ port, target: { worker } }) => <p>{port.postMessage(1)}{worker.postMessage(1)}</p>;
    const third = <Host port={8080} target={{ worker: new Worker('a.js') }} />;
  `,
  'a property that hands up': `
    function Child({ onOpen, onWork }) {
      useEffect(() => { onOpen(chrome.runtime.connect(), 1); onWork?.(new Worker('a.js')); }, []);
      return null;
    }
    function Parent() {
      const [port, setPort] = useState(null);
      const ref = useRef();
      const opened = (p) => { ref.current = p; };
      port?.postMessage(1); // port
      ref.current?.postMessage(1); // port
      return <>
        <Child onOpen={(p, n) => { setPort(p); p.postMessage(n); n.postMessage(1); }} /> {/* not a mark */}
        <Child onOpen={opened} onWork={(w) => w.postMessage(1)} />
      </>;
    }
  `.replace('{/* not a mark */}', '// port'),
  'contexts and their providers': `
    const PortContext = createContext(null);
    const Both = React.createContext({ port: null, worker: null });
    const Newer = createContext(), Never = createContext(), Worker$ = createContext(null);
    function Provider({ children }) {
      const [opened] = useState(() => chrome.runtime.connect());
      return <PortContext.Provider value={opened}>
        <Both.Provider value={{ channel: opened, thread: new Worker('a.js') }}>
          <Newer value={opened}><Worker$.Provider value={new Worker('a.js')}>{children}</Worker$.Provider></Newer>
        </Both.Provider>
      </PortContext.Provider>;
    }
    const useOpened = () => useContext(PortContext);
    function Child() {
      const both = React.useContext(Both);
      useContext(PortContext).postMessage(1); // port
      useOpened().postMessage(1); // port
      both.channel.postMessage(1); // port
      both.thread.postMessage(1);
      useContext(Newer).postMessage(1); // port
      useContext(Never).postMessage(1);
      useContext(Worker$).postMessage(1);
    }
    function Shadowed({ PortContext }) { return <PortContext.Provider value={new Worker('a.js')} />; }
  `,
  'the state of an instance': `
    class Panel extends React.Component {
      state = { port: null, worker: null };
      componentDidMount() {
        this.setState({ port: chrome.runtime.connect() });
        this.setState((old) => ({ ...old, worker: new Worker('a.js') }));
      }
      send() { this.state.port.postMessage(1); } // port
      work() { this.state.worker.postMessage(1); }
    }
    class Other extends React.Component {
      constructor(props) { super(props); this.state = { channel: null }; }
      componentDidMount() { this.setState({ channel: new MessageChannel().port1 }); }
      send() { this.state.channel.postMessage(1); }
    }
  `,
  'an instance and its property': `
    class Child extends React.Component {
      componentDidMount() { this.props.onReady(chrome.runtime.connect()); }
    }
    class Parent extends React.Component {
      ready = (p) => { this.port = p; };
      send() { this.port.postMessage(1); } // port
      render() { return <Child onReady={this.ready} onOther={(p) => p.postMessage(1)} />; }
    }
  `,
  'a property of another component': `
    import { Server } from './server';
    class Settings extends React.Component {
      componentDidMount() { this.setState({ port: chrome.runtime.connect() }); }
      render() { return <><Server port={chrome.runtime.connect()} /><Local port={chrome.runtime.connect()} /></>; }
    }
    class Local extends React.Component {
      send() { const { port } = this.props; port.postMessage(1); } // port
    }
    class Field extends React.Component {
      send() { this.props.port.postMessage(1); const { port } = this.props; port.postMessage(2); }
    }
    class View extends React.Component { send() { this.props.port.postMessage(1); } } // port
    const Wrapped = connected((state) => state)(View);
    const wrapped = <Wrapped port={chrome.runtime.connect()} />;
    class Base extends React.Component { send() { this.props.channel.postMessage(1); } } // port
    class Derived extends Base { again() { this.props.channel.postMessage(1); } } // port
    const derived = <Derived channel={chrome.runtime.connect()} />;
    const Named = class extends PureComponent { send() { this.props.thread.postMessage(1); } };
    const Other = class extends PureComponent { send() { this.props.thread.postMessage(1); } }; // port
    const both = <><Named thread={new Worker('a.js')} /><Other thread={chrome.runtime.connect()} /></>;
    class Plain extends React.Component { send() { this.props.made.postMessage(1); } } // port
    React.createElement(Plain, { made: chrome.runtime.connect() });
    React.createElement(Unknown, { made: new Worker('a.js') });
    class Holder extends Box {
      constructor() { super(); this.props = { held: chrome.runtime.connect() }; }
      send() { this.props.held.postMessage(1); } // port
    }
  `,
};
