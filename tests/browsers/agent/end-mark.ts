/** Sent after the value: when it arrives and the value has not, the value was dropped. */
export const endMark = 'nothing more will come';
