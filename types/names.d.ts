import type { PortProtocols } from './protocols.js';

declare module './connect-info.js' {
  interface RegisteredNames<Name extends string> {
    runtime: RuntimeNamed<Name>;
    tab: TabNamed<Name>;
  }
}

/** What a tab's content scripts are, or an extension page open in it. Nothing else is in a tab. */
type InTab = 'content-script' | 'extension-page' | 'user-script';

/** The names under which `runtime.connect` finds a receiver. */
type NamesForRuntime = {
  [Name in keyof PortProtocols]: PortProtocols[Name] extends { receiver: infer Receiver }
    ? [Receiver] extends ['content-script']
      ? never
      : Name
    : Name;
}[keyof PortProtocols];

/** The names under which `tabs.connect` finds a receiver. */
type NamesForTabs = {
  [Name in keyof PortProtocols]: PortProtocols[Name] extends { receiver: infer Receiver }
    ? [Extract<Receiver, InTab>] extends [never]
      ? never
      : Name
    : Name;
}[keyof PortProtocols];

/** As in json.d.ts: the `any` lets a wrapper `open<Name extends PortName>(name: Name)` pass. */
type NotAmong<Name, Names> = Name extends Names ? never : any;

/** Stands beside the names in an error. An object, for a string would be offered as a name. */
type Sentence<Text extends string> = { readonly [Line in Text]: never };

/**
 * A single name is no union, and only beside a union the compiler says "Did you mean". So a lone name is given
 * company.
 */
type Accompanied<Name> =
  IsLone<keyof PortProtocols> extends true
    ? Name | Sentence<'other names are registered in PortProtocols'>
    : Name;

type IsLone<Name, Names = Name> = Name extends Names ? ([Names] extends [Name] ? true : false) : never;

type RuntimeNamed<Name extends string> = [NotAmong<Name, NamesForRuntime>] extends [never]
  ? Accompanied<Name>
  : Name extends NamesForRuntime
    ? Name
    : Sentence<`'${Name}' is received by a content script, which runtime.connect never reaches: use tabs.connect(tabId, { name: '${Name}' })`>;

type TabNamed<Name extends string> = [NotAmong<Name, NamesForTabs>] extends [never]
  ? Accompanied<Name>
  : Name extends NamesForTabs
    ? Name
    : Sentence<`'${Name}' is not received in a tab: use runtime.connect({ name: '${Name}' })`>;
