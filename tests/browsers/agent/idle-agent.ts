/** For an extension of which it is only asked whether it loads. */
export {};
