/** The native application's name, as in `extension/native-host.ts`. */
export const application = 'webext_ports.measure';
